using System.Text.Json.Nodes;
using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Tests.Partner;

namespace Genviral.Gen.Generated.Tests;

/// <summary>The client of the Partner API reads the API's examples and writes them, without loss.</summary>
public class ExamplesTests
{
    public static TheoryData<string> All => ExampleFolder.Files(".json");

    public static TheoryData<string> Requests => ExampleFolder.Files(".request.json");

    public static TheoryData<string> Responses => ExampleFolder.Files(".response.json");

    [Fact]
    public void The_table_has_the_57_endpoints_of_the_contract()
    {
        Assert.Equal(57, ExampleOperations.Ids.Count);
        Assert.Equal(
            PartnerSpec.Model.Endpoints.Select(endpoint => endpoint.Name).Order(StringComparer.Ordinal),
            ExampleOperations.Ids.Values.Order(StringComparer.Ordinal));
        Assert.Equal(
            PartnerCalls.All.Keys.Order(StringComparer.Ordinal),
            ExampleOperations.Ids.Values.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_is_an_example_of_a_known_operation(string file)
    {
        SkipWithoutFolder(file);

        Assert.NotNull(ExampleFile.Of(file));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_written_as_in_the_example(string file)
    {
        foreach (var id in Ids(file))
        {
            var example = ExampleFolder.Read(file);

            var sent = await ExampleCalls.SendAsync(id, example);

            AssertSame(JsonNode.Parse(example), sent);
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task An_answer_is_read_and_written_back_as_in_the_example(string file)
    {
        foreach (var id in Ids(file))
        {
            var example = JsonNode.Parse(ExampleFolder.Read(file))!;

            var answer = await ExampleCalls.ReadAsync(id, example);

            var unknown = RemoveUnknown(id, example);
            foreach (var path in unknown)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"The spec does not know {path}.");
            }

            Assert.Equal(ExampleFile.Of(file).ErrorStatus is null, answer.Ok);
            AssertSame(example, TypedAnswer.Write(answer));
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void The_spec_knows_each_member_of_an_answer(string file)
    {
        Assert.SkipWhen(ExampleFolder.IsGiven, "A folder that is given may have members that the facts do not know.");
        foreach (var id in Ids(file))
        {
            Assert.Empty(RemoveUnknown(id, JsonNode.Parse(ExampleFolder.Read(file))!));
        }
    }

    /// <summary>The endpoints that a file is an example of; a test of a file that says nothing about the contract skips.</summary>
    private static IEnumerable<string> Ids(string file)
    {
        SkipWithoutFolder(file);
        var example = ExampleFile.Of(file);
        Assert.SkipWhen(example.IsBeyondTheContract, "Not among the endpoints of the contract.");
        return example.Ids;
    }

    private static IReadOnlyList<string> RemoveUnknown(string id, JsonNode answer)
        => PartnerSpec.Endpoint(id).Returns?.Type is { } type ? KnownMembers.RemoveOthers(type, answer["data"]) : [];

    private static void SkipWithoutFolder(string file)
        => Assert.SkipWhen(file == ExampleFolder.Missing, "There is no such example; GENVIRAL_EXAMPLES names a folder with some.");

    private static void AssertSame(JsonNode? expected, JsonNode? actual)
    {
        var differences = JsonDifference.Find(expected, actual);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
