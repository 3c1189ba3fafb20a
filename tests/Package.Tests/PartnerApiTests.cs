using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>The client of the Genviral Partner API by one property, without a spec of one's own.</summary>
public sealed class PartnerApiTests(PackedPackage package)
{
    private const string Property = "<GenviralPartnerApi>true</GenviralPartnerApi>";

    private const string Accounts = """{"ok":true,"code":200,"message":"ok","data":{"scope":"workspace","owner_user_id":"u","workspace_id":null,"accounts":[]}}""";

    [Fact]
    public async Task One_property_gives_the_client()
    {
        await using var api = new LoopbackApi(LoopbackApi.Json("200 OK", Accounts));
        var consumer = package.NewConsumer("C# app").Project(Property).File("Program.cs", """
            using Genviral.Gen;
            using Genviral.Partner;

            using var client = new GenviralClient("key", new GenviralClientOptions { BaseAddress = new Uri(args[0]) });
            Console.WriteLine((await client.Accounts.ListAsync()).EnsureOk().Accounts.Count);
            """);

        (await consumer.BuildAsync()).MustSucceed();
        var run = (await consumer.RunAsync(api.Address)).MustSucceed();

        Assert.Equal("0", run.Output.Trim());
        Assert.StartsWith("GET /api/accounts HTTP/1.1", api.Requests[0]);
    }

    [Fact]
    public async Task A_file_of_ones_own_adds_hides_and_replaces()
    {
        await using var api = new LoopbackApi(LoopbackApi.Json("200 OK", Accounts), LoopbackApi.Json("200 OK", """{"ok":true,"code":200,"message":"ok","data":"up"}"""));
        var consumer = package.NewConsumer()
            .Project(Property)
            .File("genviral.yaml", $$"""
                genviral: 1
                client: GenviralClient
                namespace: Acme.Social
                visibility: internal
                baseUrl: {{api.Address}}
                retries: 0
                endpoints:
                  trends.brief: { omit: true }
                  status.get: { get: /status, returns: string }
                """)
            .File("Program.cs", """
                using Acme.Social;

                using var client = new GenviralClient("key");
                Console.WriteLine((await client.Accounts.ListAsync()).EnsureOk().Accounts.Count);
                Console.WriteLine((await client.Status.GetAsync()).EnsureOk());
                Console.WriteLine(typeof(IGenviralClient).GetProperty("Trends")?.Name ?? "hidden");
                Console.WriteLine(typeof(GenviralClient).IsPublic);
                """);

        (await consumer.BuildAsync()).MustSucceed();
        var run = (await consumer.RunAsync()).MustSucceed();

        Assert.Equal(["0", "up", "hidden", "False"], run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("GET /api/status HTTP/1.1", api.Requests[1]);
    }

    [Fact]
    public async Task Any_other_setting_is_an_error_in_ones_own_file()
    {
        var consumer = package.NewConsumer()
            .Project(Property)
            .File("genviral.yaml", "genviral: 1\nclient: GenviralClient\nauth: none\nendpoints: { a: { post: /a } }\n")
            .File("Program.cs", "System.Console.WriteLine();");

        Assert.Matches(@"/genviral\.yaml\(3,7\): error GENV2000: 'auth' is set already at genviral\.yaml\(", (await consumer.BuildAsync()).OnlyError());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    public async Task Any_other_value_is_an_error(string value)
    {
        var consumer = package.NewConsumer()
            .Project($"<GenviralPartnerApi>{value}</GenviralPartnerApi>")
            .File("Program.cs", "System.Console.WriteLine();");

        Assert.Matches($@"App\.csproj : error GENV9013: GenviralPartnerApi is '{value}', write 'true' ", (await consumer.BuildAsync()).OnlyError());
    }

    [Fact]
    public async Task Without_the_property_there_is_no_client()
    {
        var consumer = package.NewConsumer().Project("<GenviralPartnerApi>false</GenviralPartnerApi>").File("Program.cs", "System.Console.WriteLine();");

        (await consumer.BuildAsync()).MustSucceed();

        Assert.DoesNotContain(consumer.PublicTypes(), type => type.StartsWith("Genviral.Partner.", StringComparison.Ordinal));
    }
}
