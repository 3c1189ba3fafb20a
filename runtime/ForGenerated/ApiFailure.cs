using System.ComponentModel;
using System.Net.Http.Headers;

namespace Genviral.Gen.ForGenerated;

/// <summary>Where an answer came from: what an exception about it tells.</summary>
/// <remarks>Any two are equal, so that envelopes which hold one compare by what they say.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiFailure
{
    internal static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new Dictionary<string, IReadOnlyList<string>>();

    private readonly ApiOperation _operation;
    private readonly HttpResponseHeaders? _headers;
    private readonly HttpContentHeaders? _contentHeaders;
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _allHeaders;

    internal ApiFailure(ApiOperation operation, HttpResponseMessage response)
    {
        _operation = operation;
        StatusCode = (int)response.StatusCode;
        ReasonPhrase = response.ReasonPhrase ?? "";
        _headers = response.Headers;
        _contentHeaders = response.Content?.Headers;
    }

    internal string Method => _operation.Method;

    internal string PathTemplate => _operation.PathTemplate;

    internal int StatusCode { get; }

    internal string ReasonPhrase { get; }

    internal string BodyStart { get; set; } = "";

    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _allHeaders ??= CollectHeaders();

    /// <summary>The exception that <c>EnsureOk</c> throws.</summary>
    /// <param name="failure">Where the answer came from; null for an envelope that was built by hand.</param>
    /// <param name="envelope">What the answer says.</param>
    public static ApiErrorException ToException(ApiFailure? failure, IApiEnvelope envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        return new ApiErrorException(envelope, failure);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApiFailure;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private Dictionary<string, IReadOnlyList<string>> CollectHeaders()
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in new HttpHeaders?[] { _headers, _contentHeaders })
        {
            foreach (var header in source?.NonValidated ?? default)
            {
                headers[header.Key] = [.. header.Value];
            }
        }

        return headers;
    }
}
