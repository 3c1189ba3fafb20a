using System.Text.Unicode;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Looks at a body as a whole before it is read.</summary>
internal static class BodyCheck
{
    /// <summary>The body without a byte order mark.</summary>
    internal static ReadOnlySpan<byte> SkipMark(ReadOnlySpan<byte> body)
        => body.StartsWith("\uFEFF"u8) ? body[3..] : body;

    /// <summary>Whether the body is an object, as far as its beginning tells.</summary>
    internal static bool IsObject(ReadOnlySpan<byte> body)
        => JsonScanner.SkipBlanks(body, 0) is var start && start < body.Length && body[start] == '{';

    internal static void Require(ReadOnlySpan<byte> body)
    {
        if (JsonScanner.SkipBlanks(body, 0) == body.Length)
        {
            throw new BodyException("has no body");
        }

        if (!Utf8.IsValid(body))
        {
            throw new BodyException("is no UTF-8");
        }
    }
}
