using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen;

/// <summary>Settings of an emitted client. They are read once, when the client is made.</summary>
public class GenviralClientOptions
{
    /// <summary>The default of <see cref="MaxResponseBytes"/>: 64 MiB.</summary>
    public const long DefaultMaxResponseBytes = 64L * 1024 * 1024;

    /// <summary>The API's address, with or without a slash at its end; null (default): the spec's <c>baseUrl</c>.</summary>
    /// <remarks>It goes before the address of an <see cref="HttpClient"/> that the client is made with. Its path is kept, and its query.</remarks>
    public Uri? BaseAddress { get; set; }

    /// <summary>The key that calls are made with; default: the one that the client is made with.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Gives the key for each attempt, for keys that change; goes before every other key. Default: null.</summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>The environment variable that holds the key, read when the client is made; serves where no other key is given. Default: null.</summary>
    public string? ApiKeyVariable { get; set; }

    /// <summary>The <c>User-Agent</c> header; null (default): <c>Genviral.Gen/</c> and the version.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The longest body that is read, in bytes after decompression; a longer one is an <see cref="ApiProtocolException"/>. Default: 64 MiB; at most 1 GiB counts.</summary>
    public long MaxResponseBytes { get; set; } = DefaultMaxResponseBytes;

    /// <summary>Whether a request is checked against the constraints and rules of the spec before it is sent. Default: true.</summary>
    /// <remarks>One that breaks them is a <see cref="RequestValidationException"/>. Switch it off where the API has come to allow more than the spec does.</remarks>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>Whether a key may travel over plain <c>http</c> to another machine. Default: false, which refuses it.</summary>
    public bool AllowInsecureTransport { get; set; }

    /// <summary>How long an attempt may take, to the last byte of its body; null (default): the spec's <c>timeout</c>, else 100 seconds.</summary>
    /// <remarks>An endpoint's own <c>timeout</c> goes before it, <see cref="ApiCallOptions.Timeout"/> before both. Waiting for a free place or for the next attempt does not count.</remarks>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Attempts after the first, at most; null (default): the spec's <c>retries</c>, else 3. 0 switches retries off, for endpoints with <c>retries</c> of their own, too.</summary>
    /// <remarks>Else an endpoint's own <c>retries</c> go before it, <see cref="ApiCallOptions.MaxRetries"/> before both.</remarks>
    public int? MaxRetries { get; set; }

    /// <summary>The longest wait between two attempts; null (default): 60 seconds. A server that asks for more by <c>Retry-After</c> ends the retries.</summary>
    public TimeSpan? MaxRetryDelay { get; set; }

    /// <summary>Attempts in flight at once, at most; further ones wait in order. null (default): the spec's <c>concurrency</c>, else no limit.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>The clock of limits and waits; null (default): the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>Takes a line for each failed call and each repetition; null (default): none. Keys, bodies and query values are never logged.</summary>
    public ILogger? Logger { get; set; }

    /// <summary>Told of what the API sends and the spec does not know, once for each place and client. Default: null.</summary>
    /// <remarks>It is called while an answer is read, on any thread: it should be quick. What it throws ends the call.</remarks>
    public Action<ApiDrift>? OnDrift { get; set; }

    /// <summary>Whether <see cref="OnDrift"/> is told of members of objects that the spec does not name, too. Default: false, since APIs add members at any time.</summary>
    public bool ReportUnknownMembers { get; set; }

    /// <summary>Sends what goes to other hosts than the API's, as uploads to a storage; null (default): connections of the client's own.</summary>
    /// <remarks>Neither key nor headers of the API go there. An <see cref="HttpClient"/> that the client is made with is never used for it, since its headers and handlers may add a key.</remarks>
    public HttpClient? UploadHttpClient { get; set; }

    /// <summary>Chance for tests: a number from 0 to below 1.</summary>
    internal Func<double>? Randomizer { get; set; }

    /// <summary>The settings without the key.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{GetType().Name} {{ BaseAddress = {BaseAddress?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}, UserAgent = {UserAgent}, MaxResponseBytes = {MaxResponseBytes} }}");

    /// <summary>The names of further settings that a configuration may have; an emitted client's options add theirs.</summary>
    protected internal virtual IEnumerable<string> SettingNames => [];

    /// <summary>Sets one of <see cref="SettingNames"/>, whatever its case, from the text of a configuration; false where there is none of that name.</summary>
    /// <exception cref="FormatException">The text does not fit.</exception>
    protected internal virtual bool TrySet(string name, string text) => false;

    /// <summary>Further headers that are sent with every call; an emitted client's options add theirs.</summary>
    protected internal virtual IEnumerable<KeyValuePair<string, string>> GetHeaders() => [];
}
