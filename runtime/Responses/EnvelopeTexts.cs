using System.Globalization;
using System.Runtime.CompilerServices;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Reads the small parts of an envelope from their places; what is not understood stays readable under its wire name.</summary>
internal static class EnvelopeTexts
{
    /// <summary>A number, or a number in a string; else the HTTP status.</summary>
    internal static int ReadCode(ReadOnlySpan<byte> body, ref EnvelopeSpans spans, int status)
    {
        var span = spans[EnvelopePart.Code];
        if (!span.IsFound)
        {
            return status;
        }

        var json = span.In(body);
        if (JsonNumber.ReadShort(json, 0, out long number) == json.Length && number == (int)number)
        {
            return (int)number;
        }

        if (int.TryParse(LenientText.ReadScalar(json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        KeepUnlessNull(body, ref spans, span);
        return status;
    }

    internal static string ReadMessage(ReadOnlySpan<byte> body, ref EnvelopeSpans spans)
    {
        var span = spans[EnvelopePart.Message];
        if (!span.IsFound)
        {
            return "";
        }

        if (span.In(body)[0] is (byte)'{' or (byte)'[')
        {
            spans.Keep(span.Member);
        }

        return LenientText.ReadMessage(span.In(body));
    }

    internal static string? ReadErrorCode(ReadOnlySpan<byte> body, ref EnvelopeSpans spans)
    {
        var span = spans[EnvelopePart.ErrorCode];
        if (!span.IsFound)
        {
            return null;
        }

        var code = LenientText.ReadScalar(span.In(body));
        if (code is null)
        {
            KeepUnlessNull(body, ref spans, span);
        }

        return code;
    }

    internal static Issues? ReadIssues(ReadOnlySpan<byte> body, ref EnvelopeSpans spans)
    {
        var span = spans[EnvelopePart.Issues];
        if (!span.IsFound)
        {
            return null;
        }

        var issues = IssuesReader.Read(span.In(body), out var isWhole);
        if (!isWhole)
        {
            spans.Keep(span.Member);
        }

        return issues;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void KeepUnlessNull(ReadOnlySpan<byte> body, ref EnvelopeSpans spans, PartSpan span)
    {
        if (!new JsonInput(span.In(body)).TryReadNull())
        {
            spans.Keep(span.Member);
        }
    }
}
