namespace Genviral.Gen.Requests;

/// <summary>The formats that a text may be bound to. In doubt a text passes: the server is the judge, the check only spares a way in vain.</summary>
internal static class TextFormats
{
    /// <summary>Whether it is an absolute URI. (A path is one to .NET where paths begin with a slash.)</summary>
    internal static bool IsUri(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && text.AsSpan().TrimStart().StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether something stands on both sides of an at sign, and no space anywhere.</summary>
    internal static bool IsEmail(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
    }
}
