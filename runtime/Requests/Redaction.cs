namespace Genviral.Gen.Requests;

/// <summary>Takes a key out of texts that people and logs see.</summary>
internal readonly struct Redaction
{
    /// <summary>Shorter keys are no secrets, and would tear holes into every message.</summary>
    private const int ShortestKey = 6;
    private const string Mark = "***";
    private readonly string? _key;

    internal Redaction(string? key) => _key = key?.Length >= ShortestKey ? key : null;

    internal string Apply(string text)
        => _key is null
            ? text
            : text.Replace(_key, Mark, StringComparison.Ordinal).Replace(Uri.EscapeDataString(_key), Mark, StringComparison.Ordinal);
}
