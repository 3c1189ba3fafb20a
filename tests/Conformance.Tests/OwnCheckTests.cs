using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Tests.Partner;
using Genviral.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>The client's own check refuses, before anything is sent, what the vendor's schema would refuse, and nothing else.</summary>
public class OwnCheckTests(VendorServer server)
{
    public static TheoryData<string> Endpoints => [.. PartnerCalls.All.Keys];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task What_the_schema_refuses_is_refused_before_it_travels(string id)
    {
        using var client = RequestTrial.NewClient(server, validates: true);
        var differences = new List<string>();
        foreach (var request in server.Description.Endpoints.Single(one => one.Id == id).Requests)
        {
            var outcome = await RequestTrial.TryAsync(client, id, request);
            if (outcome.Lost.Count == 0 && Problem(request, outcome) is { } problem)
            {
                differences.Add($"{request.Name}: {problem}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string? Problem(VendorRequest request, Outcome outcome)
    {
        if (request.Accepted)
        {
            return outcome.RefusedBeforehand is { } issues ? $"the schema accepts it, the check says {issues}" : null;
        }

        if (outcome.RefusedBeforehand is { } found)
        {
            return found.FormErrors.Count + found.FieldErrors.Count > 0 ? null : "the check refuses it without a word";
        }

        return IsForTheServer(request) ? null : "the schema refuses it, the check does not";
    }

    /// <summary>What is left to the server: values that a later version may know, rules that the spec cannot state, ids in the path, relative links.</summary>
    private static bool IsForTheServer(VendorRequest request)
        => request.ServerOnly
            || request.Name.StartsWith("path ", StringComparison.Ordinal)
            || request.Name.EndsWith("an unknown value", StringComparison.Ordinal)
            || request.Name.EndsWith("an unknown case", StringComparison.Ordinal)
            || request.Name.EndsWith("no uri", StringComparison.Ordinal);
}
