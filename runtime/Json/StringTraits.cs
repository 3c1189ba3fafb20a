namespace Genviral.Gen.Json;

/// <summary>What the scan of a JSON string has met, so that its text is made in the cheapest way.</summary>
[Flags]
internal enum StringTraits
{
    /// <summary>ASCII, as it stands.</summary>
    Plain = 0,
    Escaped = 1,
    NonAscii = 2,
}
