using System.Diagnostics;
using System.Text.Json;
using Genviral.Gen.Benchmarks.Loopback;
using Genviral.Gen.Benchmarks.Reporting;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>The generator in a process with a server's collector, which the SDK's compiler server has: what a build meets.</summary>
internal static class HostedGenerator
{
    internal const string Argument = "--generator-hosted";

    /// <summary>Starts that process and takes its rows.</summary>
    internal static async Task<Row[]> MeasureAsync()
    {
        var start = LoopbackProcess.Again(Argument);
        start.Environment["DOTNET_gcServer"] = "1";
        using var process = Process.Start(start)!;
        var rows = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Row[]>(rows)!;
    }

    /// <summary>Is that process.</summary>
    internal static void Run() => Console.WriteLine(JsonSerializer.Serialize(GeneratorRows.MeasureHosted()));
}
