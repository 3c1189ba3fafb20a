using System.Text.Json.Nodes;
using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Partner;

namespace Genviral.Gen.Generated.Tests;

/// <summary>The client of the Partner API reads the API's examples and writes them.</summary>
public class ExamplesTests
{
    /// <summary>What the facts know beyond the 57 endpoints of the contract.</summary>
    private static readonly string[] OutsideTheContract = ["listInfluencers"];

    public static TheoryData<string> Requests => ExampleFolder.Files(".request.json");

    public static TheoryData<string> Responses => ExampleFolder.Files(".response.json");

    [Fact]
    public void The_table_has_the_57_operations()
        => Assert.Equal(57, ExampleOperations.All.Count);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_written_as_in_the_example(string file)
    {
        SkipWithoutFolder(file);
        var example = ExampleFolder.Read(file);
        await using var server = await CannedServer.StartAsync(401, """{"ok":false,"code":401,"message":"no"}""");
        using var client = Client(server);

        await Call(file)(client, example);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(example), JsonNode.Parse(server.Body)),
            $"Expected {example}\nSent {server.Body}");
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task An_answer_is_read_as_in_the_example(string file)
    {
        SkipWithoutFolder(file);
        Assert.SkipWhen(OutsideTheContract.Contains(file.Split('.')[0]), "Not among the endpoints of the contract.");
        var example = ExampleFolder.Read(file);
        var envelope = JsonNode.Parse(example)!;
        await using var server = await CannedServer.StartAsync((int)envelope["code"]!, example);
        using var client = Client(server);

        var answer = await Call(file)(client, Minimal(file));

        Assert.Equal((bool)envelope["ok"]!, answer.Ok);
        Assert.Equal((int)envelope["code"]!, answer.Code);
        Assert.Equal((string?)envelope["message"], answer.Message);
        Assert.Equal((string?)envelope["error_code"], answer.ErrorCode);
        Assert.Equal(envelope["issues"] is not null, answer.Issues is not null);
        Assert.Empty(answer.Additional);
    }

    private static void SkipWithoutFolder(string file)
        => Assert.SkipWhen(file == ExampleFolder.Missing, "There is no folder with examples; set GENVIRAL_EXAMPLES.");

    private static GenviralClient Client(CannedServer server)
        => new("gva_live_test.secret", new GenviralClientOptions { BaseAddress = server.Address });

    private static ExampleCall Call(string file)
    {
        var name = file.Split('.')[0];
        name = name.StartsWith("error", StringComparison.Ordinal) ? "listAccounts" : name;
        Assert.True(ExampleOperations.All.ContainsKey(name), $"{file}: there is no operation '{name}'.");
        return ExampleOperations.All[name];
    }

    /// <summary>The body to send for an answer: the operation's own example where there is one.</summary>
    private static string Minimal(string file)
    {
        var request = file.Split('.')[0] + ".request.json";
        return Requests.Any(row => row.Data == request) ? ExampleFolder.Read(request) : "{}";
    }
}
