using System.Text.Json.Nodes;
using Genviral.Gen.Conformance.Tests.Comparison;
using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Tests.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>The spec allows in requests what the vendor's schemas allow.</summary>
public class SchemaTests(VendorServer server)
{
    public static TheoryData<string> Endpoints => [.. PartnerCalls.All.Keys];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void The_spec_says_of_a_request_what_the_schema_says(string id)
    {
        var endpoint = server.Description.Endpoints.Single(one => one.Id == id);
        var spec = PartnerSpec.Endpoint(id);
        var query = spec.QueryParameters.IsEmpty ? null : SpecShape.OfFields(spec.QueryParameters);
        var body = spec.Body is null ? null : SpecShape.Of(spec.Body.Type!);

        var differences = Compare($"{id}.query", endpoint.Query, query).Concat(Compare($"{id}.body", endpoint.Body, body)).ToList();
        if (endpoint.Body is not null && spec.Body is not null && endpoint.Body.Optional != spec.Body.IsOptional)
        {
            differences.Add($"{id}: the body may be left out: {endpoint.Body.Optional}, in the spec {spec.Body.IsOptional}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Each_function_of_the_schemas_is_known_with_requests_that_meet_and_break_it()
    {
        var found = server.Description.Functions.Select(function => $"{function.Place} {function.Fingerprint}").ToArray();
        var known = server.Description.KnownFunctions.Select(function => $"{function.Place} {function.Fingerprint}").ToArray();

        Assert.Equal(found.Distinct().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private List<string> Compare(string place, VendorPart? schema, JsonObject? spec)
    {
        if (schema is null || spec is null)
        {
            return schema is null == spec is null ? [] : [$"{place}: the schema has {(schema is null ? "none" : "one")}, the spec has {(spec is null ? "none" : "one")}"];
        }

        var comparer = new ShapeComparer($"the {schema.Source}", server.Description.Functions.Select(function => function.Place).ToHashSet(StringComparer.Ordinal));
        comparer.Compare(schema.Shape, spec, place);
        return [.. comparer.Differences];
    }
}
