using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The endpoints that can be emitted; the others are left out and said so.</summary>
internal static class SupportedEndpoints
{
    public static IReadOnlyList<EndpointModel> Of(ClientModel model, List<PlanFinding> findings)
        => [.. model.Endpoints.Where(endpoint => IsSupported(endpoint, findings))];

    /// <summary>The types without those that only a left out endpoint could use: parts of multipart bodies.</summary>
    public static IEnumerable<TypeModel> TypesOf(ClientModel model)
        => model.Types.Where(type => type is not ObjectModel record || !record.Fields.Any(field => HoldsFile(field.Type)));

    private static bool HoldsFile(TypeRef type)
        => type is ScalarRef { Kind: ScalarKind.File } || (type is ListRef list && HoldsFile(list.Element));

    private static bool IsSupported(EndpointModel endpoint, List<PlanFinding> findings)
    {
        if (endpoint.Body is { Kind: not ContentKind.Json } body)
        {
            findings.Add(PlanReport.NotSupported(endpoint.Key, endpoint.Name, $"a {Word(body.Kind)} body"));
            return false;
        }

        if (endpoint.Returns is { Kind: not ContentKind.Json })
        {
            findings.Add(PlanReport.NotSupported(endpoint.Key, endpoint.Name, "a binary answer"));
            return false;
        }

        return true;
    }

    private static string Word(ContentKind kind)
        => kind switch
        {
            ContentKind.Multipart => "multipart",
            ContentKind.Form => "form",
            _ => "binary",
        };
}
