using System.Reflection;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Transport;

/// <summary>What a connection needs, of the spec, the options and a foreign HttpClient, checked.</summary>
internal sealed class ConnectionSettings
{
    private static readonly string DefaultUserAgent = MakeUserAgent();

    private ConnectionSettings(Credentials credentials, MessageBuilder messages, long maxResponseBytes)
    {
        Credentials = credentials;
        Messages = messages;
        MaxResponseBytes = maxResponseBytes;
    }

    internal Credentials Credentials { get; }

    internal MessageBuilder Messages { get; }

    internal long MaxResponseBytes { get; }

    internal static ConnectionSettings ForKey(ApiDescription description, string? apiKey, GenviralClientOptions? options)
    {
        options ??= new GenviralClientOptions();
        var key = apiKey ?? options.ApiKey;
        if (key is null && options.ApiKeyProvider is null && description.Auth.Place != ApiAuthPlace.None)
        {
            throw new ArgumentNullException(nameof(apiKey), $"{description.ClientName} needs an API key.");
        }

        var address = FindAddress(description, options.BaseAddress);
        return Make(description, options, address, key, hasForeignKey: false, options.UserAgent ?? DefaultUserAgent);
    }

    internal static ConnectionSettings ForHttpClient(ApiDescription description, HttpClient httpClient, GenviralClientOptions? options)
    {
        options ??= new GenviralClientOptions();
        var headers = httpClient.DefaultRequestHeaders;
        var address = FindAddress(description, options.BaseAddress ?? httpClient.BaseAddress);
        var hasUserAgent = headers.NonValidated.Contains("User-Agent");
        var userAgent = options.UserAgent ?? (hasUserAgent ? null : DefaultUserAgent);
        var hasForeignKey = description.Auth.Place == ApiAuthPlace.Header && headers.NonValidated.Contains(description.Auth.Name);
        return Make(description, options, address, options.ApiKey, hasForeignKey, userAgent);
    }

    private static ConnectionSettings Make(
        ApiDescription description, GenviralClientOptions options, BaseAddress address, string? key, bool hasForeignKey, string? userAgent)
    {
        if (options.MaxResponseBytes <= 0)
        {
            throw new ArgumentException("GenviralClientOptions.MaxResponseBytes must be positive.", nameof(options));
        }

        var credentials = new Credentials(description.Auth, key, options.ApiKeyProvider);
        if ((credentials.Exist || hasForeignKey) && !address.IsSafeForKeys && !options.AllowInsecureTransport)
        {
            throw new InvalidOperationException(
                $"The API key would travel to {address.Host} over plain http, readable on the way. Use https, or set GenviralClientOptions.AllowInsecureTransport if that is wanted.");
        }

        var headers = description.ConstantHeaders.Concat(options.GetHeaders());
        return new ConnectionSettings(credentials, new MessageBuilder(address, description.Auth, headers, userAgent), Math.Min(options.MaxResponseBytes, ResponseBody.MostBytes));
    }

    private static BaseAddress FindAddress(ApiDescription description, Uri? given)
    {
        if (given is not null)
        {
            return BaseAddress.Of(given, "The base address");
        }

        return description.BaseUrl is { } baseUrl
            ? BaseAddress.Of(new Uri(baseUrl, UriKind.RelativeOrAbsolute), "The spec's baseUrl")
            : throw new InvalidOperationException($"{description.ClientName} has no base address, since its spec has no baseUrl: set GenviralClientOptions.BaseAddress.");
    }

    private static string MakeUserAgent()
    {
        var version = typeof(ConnectionSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return "Genviral.Gen/" + version.Split('+')[0];
    }
}
