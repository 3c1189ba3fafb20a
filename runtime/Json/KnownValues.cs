namespace Genviral.Gen.Json;

/// <summary>Lists allowed values for a message, not without end.</summary>
internal static class KnownValues
{
    private const int Most = 12;

    internal static ArgumentException NoValue(string allowed) => new($"A value of an enum must be {allowed}, and is none.");

    internal static FormatException Unknown(string text, string allowed) => new($"Expected {allowed}, but got \"{text}\".");

    internal static string Describe(int count, Func<int, string> value)
    {
        var shown = new string[Math.Min(count, Most)];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = value(i);
        }

        var list = string.Join(", ", shown);
        return count > Most ? $"one of {list}, … ({count} in all)" : $"one of {list}";
    }
}
