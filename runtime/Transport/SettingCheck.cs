namespace Genviral.Gen.Transport;

/// <summary>Refuses settings that cannot be used, when the client is made and not at its first call.</summary>
internal static class SettingCheck
{
    /// <summary>The longest span that timers of .NET take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <exception cref="ArgumentException">The value cannot be used.</exception>
    internal static TimeSpan? Timeout(TimeSpan? value, string owner)
        => value is null || value == System.Threading.Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= Longest)
            ? value
            : throw Refuse(owner, "Timeout", "positive and at most 49 days, or Timeout.InfiniteTimeSpan");

    /// <inheritdoc cref="Timeout"/>
    internal static int? MaxRetries(int? value, string owner) => value is null or >= 0 ? value : throw Refuse(owner, "MaxRetries", "0 or more");

    /// <inheritdoc cref="Timeout"/>
    internal static TimeSpan? MaxRetryDelay(TimeSpan? value, string owner)
        => value is null || (value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)) ? value : throw Refuse(owner, "MaxRetryDelay", "positive and at most a day");

    /// <inheritdoc cref="Timeout"/>
    internal static int? MaxConcurrency(int? value, string owner) => value is null or > 0 ? value : throw Refuse(owner, "MaxConcurrency", "1 or more");

    /// <inheritdoc cref="Timeout"/>
    internal static long MaxResponseBytes(long value, string owner) => value > 0 ? value : throw Refuse(owner, "MaxResponseBytes", "positive");

    private static ArgumentException Refuse(string owner, string setting, string wanted) => new($"{owner}.{setting} must be {wanted}.");
}
