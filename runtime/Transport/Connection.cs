using System.Net.Http.Headers;
using Genviral.Gen.Drift;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;
using Genviral.Gen.Retry;
using Genviral.Gen.Telemetry;

namespace Genviral.Gen.Transport;

/// <summary>What all calls of a client share: its wire, its places, its credentials and its settings, checked.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Wire _wire;
    private readonly ConnectionShare? _ownShare;

    private Connection(ApiDescription description, GenviralClientOptions options, Wire wire, Identity identity, ConnectionShare? share)
    {
        Description = description;
        Settings = new CallSettings(description, options);
        MaxResponseBytes = Math.Min(SettingCheck.MaxResponseBytes(options.MaxResponseBytes, nameof(GenviralClientOptions)), ResponseBody.MostBytes);
        Observer = new CallTelemetry(description, identity.Address, options);
        _wire = wire;
        _ownShare = share is null ? new ConnectionShare(description, options) : null;
        share ??= _ownShare!;
        Drift = share.Drift;
        AllowsInsecureTransport = options.AllowInsecureTransport;
        Time = options.TimeProvider ?? TimeProvider.System;
        Retries = new RetryPipeline(Time, options.Randomizer, Settings.MaxRetryDelay);
        Sender = new Sender(wire, share.Limiter, new TimeLimits(Time), identity.Credentials, identity.Messages);
    }

    internal ApiDescription Description { get; }

    /// <summary>What calls go by, unless <c>WithOptions</c> says otherwise.</summary>
    internal CallSettings Settings { get; }

    internal Sender Sender { get; }

    /// <summary>Whether what is secret may travel over plain http.</summary>
    internal bool AllowsInsecureTransport { get; }

    /// <summary>The clock of limits and waits.</summary>
    internal TimeProvider Time { get; }

    internal RetryPipeline Retries { get; }

    /// <summary>Who listens to calls.</summary>
    internal CallObserver Observer { get; }

    /// <summary>Takes what the spec does not know.</summary>
    internal DriftWatch Drift { get; }

    internal long MaxResponseBytes { get; }

    internal static Connection ForKey(ApiDescription description, string? apiKey, GenviralClientOptions options)
    {
        var key = apiKey ?? FindKey(options);
        if (key is null && options.ApiKeyProvider is null && description.Auth.Place != ApiAuthPlace.None)
        {
            throw new ArgumentNullException(nameof(apiKey), $"{description.ClientName} needs an API key: give it to the constructor, or set ApiKey, ApiKeyVariable or ApiKeyProvider of the options.");
        }

        var address = FindAddress(description, options.BaseAddress);
        var identity = Identify(description, options, address, key, callersKey: null, options.UserAgent ?? MessageBuilder.DefaultUserAgent);
        return new Connection(description, options, Wire.Own(options.UploadHttpClient), identity, share: null);
    }

    /// <param name="description">The API.</param>
    /// <param name="httpClient">Sends the messages.</param>
    /// <param name="options">Settings.</param>
    /// <param name="share">What it has in common with other clients of its name; null: nothing.</param>
    internal static Connection ForHttpClient(ApiDescription description, HttpClient httpClient, GenviralClientOptions options, ConnectionShare? share = null)
    {
        var headers = httpClient.DefaultRequestHeaders;
        var address = FindAddress(description, options.BaseAddress, httpClient.BaseAddress);
        var hasUserAgent = headers.NonValidated.Contains("User-Agent");
        var userAgent = options.UserAgent ?? (hasUserAgent ? null : MessageBuilder.DefaultUserAgent);
        var callersKey = FindCallersKey(headers, description.Auth);
        var identity = Identify(description, options, address, FindKey(options), callersKey, userAgent);
        return new Connection(description, options, Wire.Through(httpClient, options.UploadHttpClient), identity, share);
    }

    public void Dispose()
    {
        _wire.Dispose();
        _ownShare?.Dispose();
    }

    /// <summary>Refuses options that no client could be made with, whatever its HttpClient.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The key cannot be found, or would travel in the clear.</exception>
    internal static void Check(ApiDescription description, GenviralClientOptions options)
    {
        _ = new CallSettings(description, options);
        _ = SettingCheck.MaxResponseBytes(options.MaxResponseBytes, nameof(GenviralClientOptions));
        _ = SettingCheck.MaxConcurrency(options.MaxConcurrency, nameof(GenviralClientOptions));
        if (options.BaseAddress is not null || description.BaseUrl is not null)
        {
            Identify(description, options, FindAddress(description, options.BaseAddress), FindKey(options), callersKey: null, options.UserAgent);
        }
    }

    /// <summary>The key that the caller's HttpClient adds by itself, without what stands before it.</summary>
    private static string? FindCallersKey(HttpRequestHeaders headers, ApiAuth auth)
    {
        foreach (var name in auth.Place == ApiAuthPlace.Header ? [auth.Name, "Authorization"] : new[] { "Authorization" })
        {
            if (headers.NonValidated.TryGetValues(name, out var values))
            {
                return values.ToString().Split(' ')[^1];
            }
        }

        return null;
    }

    private static string? FindKey(GenviralClientOptions options)
    {
        if (options.ApiKey is not null || options.ApiKeyProvider is not null || options.ApiKeyVariable is not { } variable)
        {
            return options.ApiKey;
        }

        var key = Environment.GetEnvironmentVariable(variable);
        return string.IsNullOrEmpty(key) ? throw new InvalidOperationException($"The environment variable {variable}, which should hold the API key, is not set.") : key;
    }

    private static Identity Identify(
        ApiDescription description, GenviralClientOptions options, BaseAddress address, string? key, string? callersKey, string? userAgent)
    {
        var credentials = new Credentials(description.Auth, key, options.ApiKeyProvider, callersKey);
        if (credentials.Exist && !address.IsSafeForKeys && !options.AllowInsecureTransport)
        {
            throw new InvalidOperationException(
                $"The API key would travel to {address.Host} over plain http, readable on the way. Use https, or set GenviralClientOptions.AllowInsecureTransport if that is wanted.");
        }

        KeyValuePair<string, string>[] headers = [.. description.ConstantHeaders, .. options.GetHeaders()];
        return new Identity(address, credentials, new MessageBuilder(address, description.Auth, headers, userAgent));
    }

    private static BaseAddress FindAddress(ApiDescription description, Uri? set, Uri? httpClients = null)
    {
        var keyName = description.Auth.Place == ApiAuthPlace.Path ? description.Auth.Name : null;
        var own = description.BaseUrl is { } baseUrl ? BaseAddress.Of(new Uri(baseUrl, UriKind.RelativeOrAbsolute), "The spec's baseUrl", keyName) : null;
        var given = (set ?? httpClients) is { } uri ? BaseAddress.Of(uri, "The base address", keyName) : null;
        if (set is not null && own is { HasKeyPlace: true } && given is { HasKeyPlace: false })
        {
            throw new InvalidOperationException($"GenviralClientOptions.BaseAddress must hold {{{keyName}}}, the key's place, as the spec's baseUrl does: {description.BaseUrl}.");
        }

        return given ?? own
            ?? throw new InvalidOperationException($"{description.ClientName} has no base address, since its spec has no baseUrl: set GenviralClientOptions.BaseAddress.");
    }

    /// <summary>Who calls, and what each message says of it.</summary>
    private readonly record struct Identity(BaseAddress Address, Credentials Credentials, MessageBuilder Messages);
}
