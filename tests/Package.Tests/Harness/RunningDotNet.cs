using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>A run of <c>dotnet</c> that is watched while it goes on.</summary>
internal sealed class RunningDotNet : IDisposable
{
    private readonly Process _process = new();
    private readonly CancellationTokenSource _limit;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    internal RunningDotNet(ProcessStartInfo start, TimeSpan limit)
    {
        _limit = new CancellationTokenSource(limit);
        _process.StartInfo = start;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What is printed up to the next line with <paramref name="words"/>, on either stream.</summary>
    public async Task<string> ReadToAsync(string words)
    {
        var printed = new StringBuilder();
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(_limit.Token))
            {
                printed.AppendLine(line);
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return printed.ToString();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // What was printed tells more.
        }

        throw new TimeoutException($"No line with '{words}' came:\n{printed}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _limit.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
    }
}
