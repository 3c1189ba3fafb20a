using Genviral.Gen.Generator.Emission;
using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Surface;

/// <summary>Plan → lines of the surface. The names are those of C#, the types those of the spec language, which no target changes.</summary>
internal static class SurfaceText
{
    public static IEnumerable<SurfaceLine> Of(PartPlan part, TypeUses uses)
        => part switch
        {
            ClientPlan client => Client(client),
            EnvelopePlan envelope => envelope.Fields.Select(field => Property(envelope.Names.Envelope, field, SurfaceUse.Received)),
            ErrorCodesPlan codes => codes.Codes.Select(code => Line($"error {code.Name}", $" = {Quote(code.Code)}")),
            GroupPlan group => Group(group),
            RecordPlan record => Record(record, uses[record.Name]),
            EnumPlan e => Enum(e),
            UnionPlan union => Union(union, uses[union.Name]),
            ChoicePlan choice => [Line($"choice {choice.Name}", ": " + string.Join(" | ", choice.Cases.Select(c => Type(c.Value))))],
            _ => [],
        };

    private static IEnumerable<SurfaceLine> Client(ClientPlan client)
        => client.OptionHeaders.Select(header => Property(client.Names.Options, header, SurfaceUse.Sent))
            .Concat(client.Operations.SelectMany(operation => Operation(operation.Method, operation)))
            .Concat(client.Groups.Select(group => Line($"group {group.Property}", "")))
            .Append(Line($"client {client.Names.Client}", $": {client.Visibility}, {client.Auth.Kind.ToString().ToLowerInvariant()}"));

    private static IEnumerable<SurfaceLine> Group(GroupPlan group)
    {
        var path = string.Join(".", group.Key.Split('.').Select(CSharpName.Pascal));
        return group.Groups.Select(child => Line($"group {path}.{child.Property}", ""))
            .Concat(group.Operations.SelectMany(operation => Operation($"{path}.{operation.Method}", operation)));
    }

    private static IEnumerable<SurfaceLine> Operation(string name, OperationPlan operation)
    {
        var data = operation.Data is { } value ? Type(value) : "none";
        return operation.Parameters
            .Select(parameter => new SurfaceLine(
                $"parameter {name}.{parameter.Name}", Mark(parameter.Presence) + Type(parameter.Value), SurfaceUse.Sent))
            .Append(Line($"operation {name}", $": {data}{(operation.IsDataOptional ? "?" : "")}"));
    }

    private static IEnumerable<SurfaceLine> Record(RecordPlan record, SurfaceUse use)
        => record.Properties.Where(property => !property.IsInherited)
            .Select(property => Property(record.Name, property, use))
            .Concat(record.Additional is { } additional
                ? [new SurfaceLine($"property {record.Name}.{additional.Name}", $"?: map<{Type(additional.Value)}>", use)]
                : [])
            .Append(Line($"record {record.Name}", record.BaseName is { } union ? $": {union}" : ""));

    private static SurfaceLine Property(string owner, PropertyPlan property, SurfaceUse use)
        => new($"property {owner}.{property.Name}", Mark(property.IsConstant ? Presence.Optional : property.Presence) + Type(property.Value), use);

    private static IEnumerable<SurfaceLine> Enum(EnumPlan e)
        => e.Values.Select(value => Line($"value {e.Name}.{value.Name}", $" = {(e.IsNumeric ? value.Value : Quote(value.Value))}"))
            .Append(Line($"enum {e.Name}", e.IsClosed ? ": closed" : ": open"));

    private static IEnumerable<SurfaceLine> Union(UnionPlan union, SurfaceUse use)
        => union.Properties.Select(property => Property(union.Name, property, use))
            .Append(Line($"union {union.Name}", ""));

    private static SurfaceLine Line(string key, string rest) => new(key, rest, SurfaceUse.Sent | SurfaceUse.Received);

    private static string Mark(Presence presence) => presence == Presence.Required ? ": " : "?: ";

    private static string Type(ValuePlan value) => value.IsNullable ? NotNull(value) + "?" : NotNull(value);

    private static string NotNull(ValuePlan value)
        => value switch
        {
            ScalarValue scalar => scalar.Kind.ToString().ToLowerInvariant(),
            NamedValue named => named.TypeName,
            ListValue list => $"list<{Type(list.Element)}>",
            MapValue map => $"map<{Type(map.Keys)}, {Type(map.Values)}>",
            ConstantValue constant => $"const {Quote(constant.Literal.Text)}",
            _ => throw new InvalidOperationException($"A value of kind {value.GetType().Name} has no surface."),
        };

    private static string Quote(string text) => CSharpText.Literal(text);
}
