using System.Diagnostics;
using System.Globalization;

namespace Genviral.Gen.Benchmarks.Loopback;

/// <summary>Starts the server and then the clients in turns, each in a process of its own.</summary>
internal static class LoopbackRun
{
    private const int Rounds = 7;

    /// <summary>The CPU times of the client processes, in milliseconds.</summary>
    internal static async Task<(double[] Ours, double[] Theirs)> MeasureAsync()
    {
        using var server = Start(LoopbackServer.Argument);
        try
        {
            var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
            var ours = new double[Rounds];
            var theirs = new double[Rounds];
            for (var round = 0; round < Rounds; round++)
            {
                ours[round] = await MeasureClientAsync(LoopbackClient.Ours, address);
                theirs[round] = await MeasureClientAsync(LoopbackClient.Refit, address);
            }

            return (ours, theirs);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<double> MeasureClientAsync(string kind, string address)
    {
        using var client = Start(LoopbackClient.Argument, kind, address);
        var line = await client.StandardOutput.ReadLineAsync();
        await client.WaitForExitAsync();
        return client.ExitCode == 0
            ? double.Parse(line!, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The client '{kind}' failed.");
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
