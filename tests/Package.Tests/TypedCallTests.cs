using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

public sealed class TypedCallTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: WeatherClient
        namespace: Weather
        baseUrl: https://weather.example
        auth: { header: X-Api-Key }
        envelope: { ok: success, code: none, message: error.text, data: result, errorCode: error.id, issues: none }
        errors: { unknown_station: 404, station_exists: 409 }
        types:
          Station: { fields: { id: string, kind: Kind, height_m: double?, since: date } }
          Kind: { enum: [sea, land] }
        endpoints:
          stations.list:
            get: /stations
            query: { kind?: Kind, limit?: int }
            returns: { fields: { stations: list<Station> } }
          stations.get: { get: "/stations/{id}", returns: Station, errors: [unknown_station] }
          stations.add:
            put: /stations/:id
            body: { fields: { kind: Kind, height_m?: double? } }
            returns: Station
            errors: [station_exists]
        """;

    private const string Program = """
        using Genviral.Gen;
        using Weather;

        using var client = new WeatherClient("secret", new GenviralClientOptions { BaseAddress = new Uri(args[0]), MaxRetries = 0 });

        var list = await client.Stations.ListAsync(kind: Kind.Sea, limit: 2);
        foreach (var station in list.EnsureOk().Stations)
        {
            Console.WriteLine($"{station.Id} {station.Kind} known={station.Kind.IsKnown} {station.HeightM?.ToString() ?? "none"} {station.Since:yyyy}");
        }

        var missing = await client.Stations.GetAsync("a/b");
        Console.WriteLine($"{missing.Ok} {missing.Code} {missing.ErrorCode == WeatherErrorCodes.UnknownStation} {missing.Message}");

        Station added = (await client.Stations.AddAsync("n1", new StationsAddRequest { Kind = Kind.Land })).EnsureOk();
        Console.WriteLine(added);
        try
        {
            await client.Stations.GetAsync("n2");
        }
        catch (ApiProtocolException e)
        {
            Console.WriteLine($"{e.StatusCode} {e.PathTemplate}");
        }
        """;

    [Fact]
    public async Task A_consumer_compiles_a_spec_of_its_own_and_calls_that_API()
    {
        await using var api = new LoopbackApi(
            LoopbackApi.Json("200 OK", """{"result":{"stations":[{"id":"s1","kind":"sea","height_m":null,"since":"2020-01-02"},{"id":"s2","kind":"moon","height_m":3,"since":"2021-01-02"}]},"success":true}"""),
            LoopbackApi.Json("404 Not Found", """{"success":false,"error":{"id":"unknown_station","text":"No such station."}}"""),
            LoopbackApi.Json("201 Created", """{"success":true,"result":{"id":"n1","kind":"land","height_m":null,"since":"2022-01-02"}}"""),
            "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 4\r\nConnection: close\r\n\r\n<h1>");
        var consumer = package.NewConsumer().Project().File("weather.genviral.yaml", Spec).File("Program.cs", Program);

        (await consumer.BuildAsync()).MustSucceed();
        var run = (await consumer.RunAsync(api.Address)).MustSucceed();

        Assert.Equal(
            [
                "s1 sea known=True none 2020",
                "s2 moon known=False 3 2021",
                "False 404 True No such station.",
                "Station { Id = n1, Kind = land, HeightM = , Since = 01/02/2022 }",
                "502 /stations/{id}",
            ],
            run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("GET /api/stations?kind=sea&limit=2 HTTP/1.1", api.Requests[0]);
        Assert.Contains("X-Api-Key: secret\r\n", api.Requests[0]);
        Assert.StartsWith("GET /api/stations/a%2Fb HTTP/1.1", api.Requests[1]);
        Assert.EndsWith("\r\n\r\n{\"kind\":\"land\"}", api.Requests[2]);
    }
}
