using System.Text.Json.Nodes;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Tests.Partner;

namespace Genviral.Gen.Generated.Tests;

/// <summary>Answers of the Partner API other than the examples: whatever the spec lets vary may vary, and nothing is lost.</summary>
public class ExampleVariationTests
{
    public static TheoryData<string> Endpoints
        => [.. PartnerSpec.Model.Endpoints.Where(endpoint => endpoint.Returns?.Type is not null).Select(endpoint => endpoint.Name)];

    public static TheoryData<string> Responses => ExamplesTests.Responses;

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_made_up_answer_is_read_in_each_variation(string id)
        => await ReadVariationsAsync(id, SampleData.Of(PartnerSpec.Endpoint(id).Returns!.Type!));

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task An_example_is_read_in_each_variation(string file)
    {
        Assert.SkipWhen(file == Harness.ExampleFolder.Missing, "There is no such example; GENVIRAL_EXAMPLES names a folder with some.");
        var example = Harness.ExampleFile.Of(file);
        Assert.SkipWhen(example.IsBeyondTheContract || example.Operation is null || example.ErrorStatus is not null, "No data of an endpoint of the contract.");
        foreach (var id in example.Ids)
        {
            await ReadVariationsAsync(id, JsonNode.Parse(Harness.ExampleFolder.Read(file))!["data"]);
        }
    }

    private static async Task ReadVariationsAsync(string id, JsonNode? data)
    {
        var returns = PartnerSpec.Endpoint(id).Returns!;
        var problems = new List<string>();
        foreach (var variation in Variations(returns, data))
        {
            try
            {
                var envelope = new JsonObject { ["ok"] = true, ["code"] = Status(id), ["message"] = "Fine", ["data"] = variation.Json?.DeepClone() };
                var answer = await ExampleCalls.ReadAsync(id, envelope);
                KnownMembers.RemoveOthers(returns.Type!, envelope["data"]);
                problems.AddRange(JsonDifference.Find(envelope, TypedAnswer.Write(answer)).Select(difference => $"{variation.What}: {difference}"));
            }
            catch (ApiProtocolException exception)
            {
                problems.Add($"{variation.What}: {exception.Message}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static IEnumerable<SpecVariation> Variations(ReturnsModel returns, JsonNode? data)
        => SpecVariations.Of(returns.Type!, data).Prepend(new SpecVariation("as it is", data));

    private static int Status(string id) => PartnerSpec.Endpoint(id).Statuses is { IsEmpty: false } statuses ? statuses[0] : 200;
}
