using System.Globalization;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Reads the small parts of an envelope from their places; what is not understood stays readable under its wire name.</summary>
internal ref struct EnvelopeTexts
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly int _status;
    private EnvelopeSpans _spans;

    internal EnvelopeTexts(ReadOnlySpan<byte> body, EnvelopeSpans spans, int status)
    {
        _body = body;
        _spans = spans;
        _status = status;
    }

    internal readonly EnvelopeSpans Spans => _spans;

    /// <summary>A number, or a number in a string; else the HTTP status.</summary>
    internal int ReadCode()
    {
        var span = _spans[EnvelopePart.Code];
        if (!span.IsFound)
        {
            return _status;
        }

        var json = span.In(_body);
        if (JsonNumber.ReadShort(json, 0, out long number) == json.Length && number == (int)number)
        {
            return (int)number;
        }

        if (int.TryParse(LenientText.ReadScalar(json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        KeepUnlessNull(span);
        return _status;
    }

    internal string ReadMessage()
    {
        var span = _spans[EnvelopePart.Message];
        if (!span.IsFound)
        {
            return "";
        }

        if (span.In(_body)[0] is (byte)'{' or (byte)'[')
        {
            _spans.Keep(span.Member);
        }

        return LenientText.ReadMessage(span.In(_body));
    }

    internal string? ReadErrorCode()
    {
        var span = _spans[EnvelopePart.ErrorCode];
        var code = span.IsFound ? LenientText.ReadScalar(span.In(_body)) : null;
        if (code is null)
        {
            KeepUnlessNull(span);
        }

        return code;
    }

    internal Issues? ReadIssues()
    {
        var span = _spans[EnvelopePart.Issues];
        if (!span.IsFound)
        {
            return null;
        }

        var issues = IssuesReader.Read(span.In(_body), out var isWhole);
        if (!isWhole)
        {
            _spans.Keep(span.Member);
        }

        return issues;
    }

    private void KeepUnlessNull(PartSpan span)
    {
        if (span.IsFound && !new JsonInput(span.In(_body)).TryReadNull())
        {
            _spans.Keep(span.Member);
        }
    }
}
