using System.Diagnostics;

namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>Runs the real <c>dotnet</c>, bounded in time and gone with all its children afterwards.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    // No server stays behind, and messages are in the language that the tests read.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    public static Task<DotNetResult> RunAsync(string folder, IReadOnlyDictionary<string, string>? settings, params string[] arguments)
        => RunAsync(StartInfo(Host, folder, settings, arguments));

    /// <summary>Starts a run that goes on until it is disposed.</summary>
    public static RunningDotNet Start(string folder, IReadOnlyDictionary<string, string>? settings, params string[] arguments)
        => new(StartInfo(Host, folder, settings, arguments), TimeSpan.FromMinutes(3));

    /// <summary>Runs another program in the same way.</summary>
    public static Task<DotNetResult> RunProgramAsync(string program, string folder, params string[] arguments)
        => RunAsync(StartInfo(program, folder, null, arguments));

    private static async Task<DotNetResult> RunAsync(ProcessStartInfo start)
    {
        var command = string.Join(' ', start.ArgumentList);
        using var process = new Process { StartInfo = start };
        process.Start();
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new DotNetResult(command, process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {command} did not end within {Limit}.");
        }
    }

    private static ProcessStartInfo StartInfo(string program, string folder, IReadOnlyDictionary<string, string>? settings, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetOuterBuild(start.Environment);
        foreach (var (name, value) in Settings.Concat(settings ?? new Dictionary<string, string>()))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // The build that runs these tests leaves its own paths and switches in the environment.
    private static void ForgetOuterBuild(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfOuterBuild).ToArray())
        {
            environment.Remove(name);
        }
    }

    private static bool IsOfOuterBuild(string name)
        => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name is "TreatWarningsAsErrors" or "Configuration" or "Version";
}
