using System.Globalization;

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

    /// <summary>The <c>User-Agent</c> header; null (default): <c>Genviral.Gen/</c> and the version.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The longest body that is read, in bytes after decompression; a longer one is an <see cref="ApiProtocolException"/>. Default: 64 MiB; at most 1 GiB counts.</summary>
    public long MaxResponseBytes { get; set; } = DefaultMaxResponseBytes;

    /// <summary>Whether a key may travel over plain <c>http</c> to another machine. Default: false, which refuses it.</summary>
    public bool AllowInsecureTransport { get; set; }

    /// <summary>The settings without the key.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{GetType().Name} {{ BaseAddress = {BaseAddress?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}, UserAgent = {UserAgent}, MaxResponseBytes = {MaxResponseBytes} }}");

    /// <summary>Further headers that are sent with every call; an emitted client's options add theirs.</summary>
    protected internal virtual IEnumerable<KeyValuePair<string, string>> GetHeaders() => [];
}
