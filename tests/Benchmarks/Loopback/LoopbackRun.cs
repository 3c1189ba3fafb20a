using System.Globalization;

namespace Genviral.Gen.Benchmarks.Loopback;

/// <summary>Starts the server and then the clients in turns, each in a process of its own.</summary>
internal static class LoopbackRun
{
    private const int Rounds = 7;

    /// <summary>The CPU times of the client processes, in milliseconds.</summary>
    internal static async Task<(double[] Ours, double[] Theirs)> MeasureAsync()
    {
        await using var server = await LoopbackProcess.StartAsync();
        var ours = new double[Rounds];
        var theirs = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            ours[round] = await MeasureClientAsync(LoopbackClient.Ours, server.Address);
            theirs[round] = await MeasureClientAsync(LoopbackClient.Refit, server.Address);
        }

        return (ours, theirs);
    }

    private static async Task<double> MeasureClientAsync(string kind, string address)
    {
        using var client = LoopbackProcess.Start(LoopbackClient.Argument, kind, address);
        var line = await client.StandardOutput.ReadLineAsync();
        await client.WaitForExitAsync();
        return client.ExitCode == 0
            ? double.Parse(line!, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The client '{kind}' failed.");
    }
}
