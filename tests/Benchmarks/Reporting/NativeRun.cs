using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>Publishes the programs of <c>Native</c>, weighs them, and starts them in turns.</summary>
internal sealed class NativeRun(string project)
{
    private readonly string _output = Directory.CreateTempSubdirectory("genviral-native").FullName;

    /// <summary>The size of the program's binary in bytes.</summary>
    internal async Task<long> PublishAsync(string name)
    {
        var source = Path.Combine(project, "Native", name);
        var target = Path.Combine(_output, name);
        string[] arguments = ["publish", source, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", target, "-v", "q", "--nologo"];
        var (exitCode, text) = await RunAsync("dotnet", arguments);
        return exitCode == 0 ? new FileInfo(Binary(name)).Length : throw new InvalidOperationException($"{name} could not be published:\n{text}");
    }

    /// <summary>Milliseconds from the start of the process to its end, which comes behind the first result.</summary>
    internal async Task<double> StartAsync(string name, string address)
    {
        var start = Stopwatch.GetTimestamp();
        var (exitCode, text) = await RunAsync(Binary(name), [address]);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return exitCode == 0 && text.Trim() == "50" ? time : throw new InvalidOperationException($"{name} failed: {text}");
    }

    internal void Delete() => Directory.Delete(_output, recursive: true);

    internal static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F2} MB");

    private string Binary(string name) => Path.Combine(_output, name, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static async Task<(int ExitCode, string Text)> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, text);
    }
}
