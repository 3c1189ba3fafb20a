using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>What a spec says about one endpoint.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation
{
    private Requests.PathTemplate? _template;

    /// <summary>An endpoint by its name in the spec, its HTTP method and its path.</summary>
    /// <param name="name">As <c>posts.list</c>.</param>
    /// <param name="method">As <c>GET</c>.</param>
    /// <param name="pathTemplate">As <c>/posts/{id}</c>.</param>
    public ApiOperation(string name, string method, string pathTemplate)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(pathTemplate);
        Name = name;
        Method = method.ToUpperInvariant();
        PathTemplate = pathTemplate;
        HttpMethod = new HttpMethod(Method);
        IsSafe = Method is "GET" or "HEAD" or "OPTIONS" or "TRACE";
    }

    /// <summary>The name in the spec.</summary>
    public string Name { get; }

    /// <summary>The HTTP method in capitals.</summary>
    public string Method { get; }

    /// <summary>The path with <c>{name}</c> for each parameter.</summary>
    public string PathTemplate { get; }

    /// <summary>The statuses that mean success where the envelope does not say so; empty (default): any 2xx.</summary>
    public int[] SuccessStatuses { get; init; } = [];

    /// <summary>The error codes that the endpoint is known to return.</summary>
    public string[] ErrorCodes { get; init; } = [];

    /// <summary>How long an attempt may take; null (default): as the API's.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Attempts after the first; null (default): as the API's.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>The media type of a success that is a stream; null (default): the answer is JSON.</summary>
    public string? AnswerMediaType { get; init; }

    /// <summary>Whether the call goes without the key.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The endpoint's own envelope; null (default): the API's.</summary>
    public EnvelopeShape? Envelope { get; init; }

    internal HttpMethod HttpMethod { get; }

    /// <summary>Whether the method only reads (RFC 9110, 9.2.1).</summary>
    internal bool IsSafe { get; }

    /// <summary>Whether the method does the same however often it is sent (RFC 9110, 9.2.2).</summary>
    internal bool IsIdempotent => IsSafe || Method is "PUT" or "DELETE";

    /// <summary>The path, taken apart at the first call.</summary>
    internal Requests.PathTemplate Template => _template ??= Requests.PathTemplate.Of(PathTemplate);

    internal bool IsSuccess(int status)
        => SuccessStatuses.Length == 0 ? status is >= 200 and < 300 : Array.IndexOf(SuccessStatuses, status) >= 0;
}
