using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>Gives the key for each attempt.</summary>
internal sealed class Credentials
{
    private readonly string? _key;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    /// <exception cref="ArgumentException">The key cannot be sent; the message does not show it.</exception>
    internal Credentials(ApiAuth auth, string? apiKey, Func<CancellationToken, ValueTask<string>>? provider)
    {
        Auth = auth;
        if (auth.Place == ApiAuthPlace.None)
        {
            return;
        }

        _provider = provider;
        _key = apiKey;
        if (apiKey is not null && Complain(apiKey) is { } complaint)
        {
            throw new ArgumentException($"The API key {complaint}.", nameof(apiKey));
        }
    }

    internal ApiAuth Auth { get; }

    /// <summary>Whether there is a key, now or at each attempt.</summary>
    internal bool Exist => _key is not null || _provider is not null;

    /// <summary>The key for one attempt; null when none was given, and another handler may add it.</summary>
    internal async ValueTask<string?> GetAsync(ApiOperation operation, CancellationToken cancellationToken)
    {
        if (operation.IsAnonymous && Auth.Place != ApiAuthPlace.Path)
        {
            return null;
        }

        if (_provider is null)
        {
            return _key;
        }

        var key = await _provider(cancellationToken).ConfigureAwait(false);
        return Complain(key ?? "") is { } complaint
            ? throw new InvalidOperationException($"The key that ApiKeyProvider gave {complaint}.")
            : key;
    }

    private static string? Complain(string key)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return "is empty";
        }

        return HeaderText.IsOneLine(key) ? null : "holds a line break or another control character; trim what it was read from";
    }
}
