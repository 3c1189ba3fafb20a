using System.Diagnostics;

namespace Genviral.Gen.Benchmarks.Loopback;

/// <summary>The server in a process of its own.</summary>
internal sealed class LoopbackProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LoopbackProcess(Process process, string address)
    {
        _process = process;
        Address = address;
    }

    internal string Address { get; }

    internal static async Task<LoopbackProcess> StartAsync()
    {
        var process = Start(LoopbackServer.Argument);
        return new LoopbackProcess(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
    }

    /// <summary>Starts this program once more.</summary>
    internal static Process Start(params string[] arguments)
        => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
