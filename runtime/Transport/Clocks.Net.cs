namespace Genviral.Gen;

/// <summary>What a clock can do, by the names that it has on netstandard2.0.</summary>
internal static class Clocks
{
    internal static CancellationTokenSource CreateCancellationTokenSource(this TimeProvider time, TimeSpan limit) => new(limit, time);

    internal static Task Delay(this TimeProvider time, TimeSpan pause, CancellationToken cancellationToken) => Task.Delay(pause, time, cancellationToken);
}
