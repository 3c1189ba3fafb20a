namespace Genviral.Gen.Json;

/// <summary>Lists allowed values for a message, not without end.</summary>
internal static class KnownValues
{
    private const int Most = 12;

    internal static ArgumentException NoValue(string allowed) => new($"A value of an enum must be {allowed}, and is none.");

    internal static FormatException Unknown(string text, string allowed) => new($"Expected {allowed}, but got \"{text}\".");

    internal static string Describe(int count, Func<int, string> value)
    {
        var shown = string.Join(", ", Enumerable.Range(0, Math.Min(count, Most)).Select(value));
        return count > Most ? $"one of {shown}, … ({count} in all)" : $"one of {shown}";
    }
}
