using System.Globalization;
using System.Text.Json;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Says what is wrong with an answer, and what to do.</summary>
internal static class ProtocolFailure
{
    /// <summary>A value that does not fit the spec.</summary>
    internal static ApiProtocolException Misfit(ApiCall call, ReadOnlySpan<byte> body, JsonMisfitException misfit)
    {
        var path = misfit.FindPath(body);
        var what = $"does not fit the spec at {path}: expected {misfit.Expected}, but got {misfit.Actual}. Correct the spec if the API is right";
        return new ApiProtocolException(Describe(call, what), call) { JsonPath = path, Expected = misfit.Expected, Actual = call.Redact(misfit.Actual) };
    }

    /// <summary>A body that is no JSON.</summary>
    internal static ApiProtocolException NoJson(ApiCall call, ReadOnlySpan<byte> body, JsonException exception)
    {
        var start = body.Trim(" \t\r\n"u8);
        if (start.IsEmpty || start[0] is not ((byte)'{' or (byte)'['))
        {
            return Unreadable(call, start is [(byte)'<', ..] ? "is a page (HTML or XML), not JSON" : "is no JSON");
        }

        var path = JsonPathFinder.FindEnd(body, out var levels);
        if (levels >= JsonPathFinder.MostLevels)
        {
            return Unreadable(call, "is nested deeper than 64 levels");
        }

        var place = FormattableString.Invariant($"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");
        return new ApiProtocolException(Describe(call, $"is broken JSON: at {path}, {place}. The server or a proxy cut it off or garbled it"), call, exception) { JsonPath = path };
    }

    /// <summary>An answer that cannot be read at all.</summary>
    internal static ApiProtocolException Unreadable(ApiCall call, string what, Exception? exception = null)
        => new(Describe(call, $"{what}. {Advise(call)}"), call, exception);

    /// <summary>An answer that is not the API's: from elsewhere, or one that leads where the call may not go.</summary>
    internal static ApiProtocolException Foreign(ApiCall call, string what)
        => new(Describe(call, what), call) { IsForeign = true };

    private static string Describe(ApiCall call, string what)
    {
        var status = $"{call.StatusCode.ToString(CultureInfo.InvariantCulture)} {call.ReasonPhrase}".TrimEnd();
        var line = BodyText.Line(call.BodyStart);
        var body = line.Length == 0 ? "." : $". The body begins: {line}";
        return call.Redact($"{call.Method} {call.PathTemplate}: the answer ({status}) {what}{body}");
    }

    private static string Advise(ApiCall call) => call.StatusCode switch
    {
        _ when call.Packing is { } packing && call.BodyStart.Length > 0
            => $"It came packed ({BodyText.Line(packing)}), and nothing unpacked it: set AutomaticDecompression on the handler of the HttpClient that the client was given",
        304 => "It says that nothing has changed, which nobody asked: check the headers of the spec and the options, and the proxy",
        >= 300 and < 400 => "It redirects without saying where: set BaseAddress to where the API is now",
        401 or 403 or 407 => "Something before the API refused the call: check the key, BaseAddress and the proxy",
        404 or 405 => "Something other than the API answered: check BaseAddress",
        >= 500 => "A proxy or the server is in trouble: try again later",
        _ => "Check that BaseAddress is the API's and that nothing stands in between",
    };
}
