using System.Net.Http.Headers;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;
using Genviral.Gen.Responses;
using Genviral.Gen.Retry;
using Genviral.Gen.Transport;

namespace Genviral.Gen;

/// <summary>The call that an answer came from, and how it came.</summary>
public sealed class ApiCall
{
    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new Dictionary<string, IReadOnlyList<string>>();

    private readonly HttpResponseHeaders? _headers;
    private readonly HttpContentHeaders? _contentHeaders;
    private readonly Redaction _secrets;
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _allHeaders;
    private AttemptEnd? _end;

    /// <summary>No call: that of an envelope which was made by hand.</summary>
    internal ApiCall(int status)
    {
        Method = "";
        PathTemplate = "";
        ReasonPhrase = "";
        StatusCode = status;
    }

    internal ApiCall(ApiOperation operation, HttpResponseMessage response, Redaction secrets, int attempt)
    {
        _secrets = secrets;
        Attempts = attempt;
        Method = operation.Method;
        PathTemplate = operation.PathTemplate;
        StatusCode = (int)response.StatusCode;
        ReasonPhrase = response.ReasonPhrase ?? "";
        _headers = response.Headers;
        _contentHeaders = response.Content?.Headers;
    }

    /// <summary>The HTTP method: <c>GET</c>. Empty for an envelope that was built by hand.</summary>
    public string Method { get; }

    /// <summary>The path as the spec has it, without values: <c>/posts/{id}</c>. Empty for an envelope that was built by hand.</summary>
    public string PathTemplate { get; }

    /// <summary>The HTTP status of the answer.</summary>
    public int StatusCode { get; }

    /// <summary>The headers of the answer, by name in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _allHeaders ??= CollectHeaders();

    /// <summary>How many attempts the call took, this answer's included: 1 where nothing was repeated, 0 for an envelope that was built by hand.</summary>
    public int Attempts { get; }

    /// <summary>Why there was no further attempt.</summary>
    public ApiRetryEnd RetryEnd => _end?.Verdict.End ?? default;

    /// <summary>How long the server asked to wait before the next attempt, if it did.</summary>
    public TimeSpan? RetryAfter => _end?.Verdict.RetryAfter;

    internal string ReasonPhrase { get; }

    /// <summary>How the body is still packed, which no handler has unpacked; null where it is not.</summary>
    internal string? Packing
        => _contentHeaders?.NonValidated.TryGetValues("Content-Encoding", out var packing) == true && packing.ToString() is not "identity" and var text ? text : null;

    /// <summary>The first 2,048 bytes of the body as text; kept of failures only.</summary>
    internal string BodyStart { get; private set; } = "";

    /// <summary>As <c>GET /posts/{id}: 200</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Method} {PathTemplate}: {StatusCode}");

    /// <summary>Keeps the beginning of a body, as bytes or as text, without the key.</summary>
    internal void KeepBodyStart(ReadOnlySpan<byte> body) => KeepBodyStart(BodyText.Start(body));

    /// <inheritdoc cref="KeepBodyStart(ReadOnlySpan{byte})"/>
    internal void KeepBodyStart(string start) => BodyStart = _secrets.ApplyToStart(start);

    /// <summary>A text for an exception, without the key, which some servers send back.</summary>
    internal string Redact(string text) => _secrets.Apply(text);

    /// <summary>How long the server asks to wait from now on; null when it does not.</summary>
    internal TimeSpan? ReadRetryAfter(DateTimeOffset now) => _headers is null ? null : RetryAfterHeader.Read(_headers, now);

    internal void EndRetries(AttemptEnd end) => _end = end;

    private Dictionary<string, IReadOnlyList<string>> CollectHeaders()
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        if (_headers is not null)
        {
            Collect(headers, _headers);
        }

        if (_contentHeaders is not null)
        {
            Collect(headers, _contentHeaders);
        }

        return headers;
    }

    private void Collect(Dictionary<string, IReadOnlyList<string>> all, HttpHeaders headers)
    {
        foreach (var header in headers.NonValidated)
        {
            all[header.Key] = [.. header.Value.Select(_secrets.ApplyToHeader)];
        }
    }
}
