using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>What must be declared, by the model.</summary>
internal sealed class WantedDeclarations(ClientModel client)
{
    /// <summary>The method of every client that is no endpoint's.</summary>
    private const string FurtherMethod = "WithOptions";

    public IEnumerable<Declaration> All
        => client.Types.Where(type => !HoldsFile(type)).Select(Type)
            .Concat(Groups.Select(Interface))
            .Append(new Declaration(
                "codes", WantedNames.Stem(client) + "ErrorCodes", [.. client.Errors.Select(error => WantedNames.Of(error.Code, error.CSharpName))]));

    /// <summary>The names that the name of a helper type begins with.</summary>
    public IEnumerable<string> Stems
        => client.Types.Select(WantedNames.Of)
            .SelectMany(name => new[] { name, "Unknown" + name })
            .Concat(Groups.Select(InterfaceName).SelectMany(name => new[] { name, name[1..] }))
            .Append(WantedNames.Stem(client))
            .Select(WantedNames.Bare);

    /// <summary>Members that an interface may have besides: the ways to follow what an endpoint began.</summary>
    public bool IsFurther(string interfaceName, string member) => member == FurtherMethod || IsFollowUp(interfaceName, member);

    /// <summary>How many members of that name the model itself gives to the interface.</summary>
    public int Count(string interfaceName, string member)
        => Groups.Where(group => WantedNames.Bare(InterfaceName(group)) == interfaceName).Sum(group => Interface(group).Members.Count(name => name == member));

    private bool IsFollowUp(string interfaceName, string member)
        => client.Endpoints.Any(endpoint => InterfaceName(WantedNames.Group(endpoint.Name)) == interfaceName
                && member.EndsWith("Async", StringComparison.Ordinal)
                && (endpoint.Paginate is not null || endpoint.Poll is not null || endpoint.Upload is not null)
                && member.StartsWith(WantedNames.Of(WantedNames.Last(endpoint.Name)), StringComparison.Ordinal));

    /// <summary>Parts of multipart bodies are no JSON: how they are declared is no matter of the model.</summary>
    public IReadOnlySet<string> PartNames => client.Types.Where(HoldsFile).Select(WantedNames.Of).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> Groups
        => client.Endpoints.SelectMany(endpoint => Above(WantedNames.Group(endpoint.Name))).Append("").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Above(string group)
        => group.Length == 0 ? [] : Above(WantedNames.Group(group)).Append(group);

    private string InterfaceName(string group) => group.Length == 0 ? "I" + client.Name : $"I{WantedNames.Of(group)}Group";

    private static string Method(EndpointModel endpoint) => WantedNames.Of(WantedNames.Last(endpoint.Name)) + "Async";

    private Declaration Interface(string group)
        => new("interface", WantedNames.Bare(InterfaceName(group)),
        [
            .. client.Endpoints.Where(endpoint => WantedNames.Group(endpoint.Name) == group)
                .Select(Method),
            .. Groups.Where(inner => inner.Length > 0 && WantedNames.Group(inner) == group)
                .Select(inner => WantedNames.Of(WantedNames.Last(inner))),
        ]);

    private Declaration Type(TypeModel type) => type switch
    {
        ObjectModel record => new("record", WantedNames.Of(type), [.. Fields(record), .. record.Additional is null ? [] : (string[])["Additional"]]),
        UnionModel union => new("record", WantedNames.Of(type), Names(union.Fields)),
        ChoiceModel choice => new("record", WantedNames.Of(type), [.. choice.Cases.Select(c => "As" + c.Kind)]),
        EnumModel e => new("enum", WantedNames.Of(type), [.. e.Values.Select(value => WantedNames.Of(value.Value, value.CSharpName))]),
        _ => throw new InvalidOperationException($"The check does not know {type.GetType().Name}."),
    };

    /// <summary>What all cases of a union have is declared by its base.</summary>
    private List<string> Fields(ObjectModel record)
    {
        var inherited = client.Types.OfType<UnionModel>().FirstOrDefault(union => union.Key == record.UnionKey)?.Fields ?? [];
        return Names(record.Fields.Where(field => inherited.All(known => known.WireName != field.WireName)));
    }

    private static List<string> Names(IEnumerable<FieldModel> fields)
        => [.. fields.Select(field => WantedNames.Of(field.WireName, field.CSharpName))];

    private static bool HoldsFile(TypeModel type) => type is ObjectModel record && record.Fields.Any(field => IsFile(field.Type));

    private static bool IsFile(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind == ScalarKind.File,
        ListRef list => IsFile(list.Element),
        _ => false,
    };
}
