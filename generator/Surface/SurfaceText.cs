using Genviral.Gen.Generator.Emission;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Surface;

/// <summary>Plan → lines of the surface. The names are those of C#, the types those of the spec language, which no target changes.</summary>
internal static class SurfaceText
{
    /// <summary>What a line of parameters in their order begins with.</summary>
    public const string OrderKind = "order ";

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
            .Concat(client.Operations.SelectMany(operation => Operation("", operation)))
            .Concat(client.Groups.Select(group => Line($"group {group.Property}", "")))
            .Append(Line($"client {client.Names.Client}", $": {client.Visibility}, {client.Auth.Kind.ToString().ToLowerInvariant()}"));

    private static IEnumerable<SurfaceLine> Group(GroupPlan group)
    {
        var path = string.Join(".", group.Key.Split('.').Select(CSharpName.Pascal));
        return group.Groups.Select(child => Line($"group {path}.{child.Property}", ""))
            .Concat(group.Operations.SelectMany(operation => Operation(path + ".", operation)));
    }

    private static IEnumerable<SurfaceLine> Operation(string owner, OperationPlan operation)
    {
        var name = owner + operation.Method;
        return operation.Parameters
            .Select(parameter => new SurfaceLine(
                $"parameter {name}.{parameter.Name}", Mark(parameter.Presence) + Type(parameter.Value), SurfaceUse.Sent))
            .Concat(Order(name, operation.Parameters))
            .Concat(FollowUps(owner, operation))
            .Append(Line($"operation {name}", ": " + Data(operation.Returned)));
    }

    /// <summary>The places of the parameters: a call that does not name its arguments goes by them.</summary>
    private static IEnumerable<SurfaceLine> Order(string name, EquatableArray<ParameterPlan> parameters)
        => parameters.Count > 1 ? [Line(OrderKind + name, ": " + string.Join(", ", parameters.Select(parameter => parameter.Name)))] : [];

    /// <summary>The methods beside that of the operation; their parameters are its own.</summary>
    private static IEnumerable<SurfaceLine> FollowUps(string owner, OperationPlan operation)
    {
        if (operation.Paging is { } paging)
        {
            yield return Line($"operation {owner}{paging.Method}", $": list<{Type(paging.Item)}>");
        }

        if (operation.Polling is { } polling)
        {
            yield return Line($"operation {owner}{polling.Method}", ": " + Data(polling.Look.Data));
        }

        if (operation.Upload is { } upload)
        {
            yield return Line($"operation {owner}{upload.Method}", ": " + Data(operation.Returned));
        }
    }

    private static string Data(DataPlan data)
        => data.IsStream ? "binary" + Mark(data)
            : data.Value is { } value ? Type(value) + Mark(data)
            : "none";

    private static string Mark(DataPlan data) => data.IsOptional ? "?" : "";

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
            StreamValue => "binary",
            _ => throw new InvalidOperationException($"A value of kind {value.GetType().Name} has no surface."),
        };

    private static string Quote(string text) => CSharpText.Literal(text);
}
