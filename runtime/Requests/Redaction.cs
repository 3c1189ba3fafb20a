using System.Text.Json;

namespace Genviral.Gen.Requests;

/// <summary>Takes keys out of texts that people and logs see.</summary>
/// <param name="key">The key of the attempt.</param>
/// <param name="callersKey">The key that the caller's HttpClient adds.</param>
internal readonly struct Redaction(string? key, string? callersKey = null)
{
    /// <summary>Shorter keys are no secrets, and would tear holes into every message.</summary>
    private const int ShortestKey = 6;
    private const string Mark = "***";

    internal string Apply(string text) => Apply(Apply(text, key), callersKey);

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
        return Without(text, key, JsonEncodedText.Encode(key).ToString());
    }

    /// <summary>The key as an address or a JSON text may have it; the same object comes back where it is not there.</summary>
    private static string Without(string text, string key, string written)
        => written == key ? text : text.Replace(written, Mark, StringComparison.OrdinalIgnoreCase);
}
