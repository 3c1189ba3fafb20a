using System.Text.Json;

namespace Genviral.Gen.Requests;

/// <summary>Takes keys out of texts that people and logs see.</summary>
/// <param name="key">The key of the attempt.</param>
/// <param name="others">What else lets somebody in: the key that the caller's HttpClient adds, the signature of an address.</param>
internal readonly struct Redaction(string? key, string[]? others = null)
{
    /// <summary>Shorter keys are no secrets, and would tear holes into every message.</summary>
    private const int ShortestKey = 6;
    private const string Mark = "***";

    /// <summary>What an address holds by which it is let in: the values of its query.</summary>
    internal static Redaction OfQuery(Uri address)
        => new(
            key: null,
            others: Array.ConvertAll(
                address.Query.TrimStart('?').Split('&'),
                static pair => Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..])));

    internal string Apply(string text)
    {
        text = Apply(text, key);
        foreach (var other in others ?? [])
        {
            text = Apply(text, other);
        }

        return text;
    }

    /// <summary>The same of a text that was cut off, perhaps within a key.</summary>
    internal string ApplyToStart(string text)
    {
        text = WithoutBeginning(Apply(text), key);
        foreach (var other in others ?? [])
        {
            text = WithoutBeginning(text, other);
        }

        return text;
    }

    /// <summary>A header's value, which may be an address in any encoding.</summary>
    internal string ApplyToHeader(string value)
    {
        var shown = Apply(value);
        return ReferenceEquals(shown, value) && IsInAddress(value) ? Mark : shown;
    }

    /// <summary>Whether an address shows a key, however it is encoded.</summary>
    internal bool IsInAddress(string address) => IsIn(address) || IsIn(Uri.UnescapeDataString(address));

    private bool IsIn(string text) => !ReferenceEquals(Apply(text), text);

    private static string Apply(string text, string? key)
    {
        if (key is null || key.Length < ShortestKey || text.Length < key.Length)
        {
            return text;
        }

        text = text.Replace(key, Mark, StringComparison.Ordinal);
        text = Without(text, key, Uri.EscapeDataString(key));
        text = Without(text, key, key.Replace("/", "\\/", StringComparison.Ordinal));
        return Without(text, key, JsonEncodedText.Encode(key).ToString());
    }

    private static string WithoutBeginning(string text, string? key)
    {
        for (var length = Math.Min((key?.Length ?? 0) - 1, text.Length); length >= ShortestKey; length--)
        {
            if (text.AsSpan().EndsWith(key.AsSpan(0, length), StringComparison.Ordinal))
            {
                return text[..^length] + Mark;
            }
        }

        return text;
    }

    /// <summary>The key as an address or a JSON text may have it; the same object comes back where it is not there.</summary>
    private static string Without(string text, string key, string written)
        => written == key ? text : text.Replace(written, Mark, StringComparison.OrdinalIgnoreCase);
}
