using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules;

/// <summary>The names that an endpoint uses which is not bound, because <c>omit: true</c> hides it.</summary>
internal static class NamesOfTypes
{
    public static IEnumerable<string> In(EndpointSyntax endpoint)
        => endpoint.PathParameters
            .Concat(endpoint.QueryParameters)
            .Concat(endpoint.Headers)
            .Concat(endpoint.Body?.Fields ?? [])
            .Select(field => field.Type)
            .Concat(new[] { endpoint.Body?.Type, endpoint.Returns?.Type }.OfType<TypeSyntax>())
            .SelectMany(In);

    private static IEnumerable<string> In(TypeSyntax type) => type switch
    {
        NamedTypeSyntax named => [named.Name],
        ListTypeSyntax list => In(list.Element),
        MapTypeSyntax map => In(map.Values).Concat(map.Keys is null ? [] : In(map.Keys)),
        ChoiceTypeSyntax choice => choice.Cases.SelectMany(In),
        UnionTypeSyntax union => union.Cases.SelectMany(item => In(item.Type)).Concat(Name(union.Extends?.Value)),
        ObjectTypeSyntax model => model.Fields.SelectMany(field => In(field.Type))
            .Concat(model.Additional is null ? [] : In(model.Additional))
            .Concat(Name(model.Extends?.Value)),
        _ => [],
    };

    private static IEnumerable<string> Name(string? name) => name is null ? [] : [name];
}
