using System.Runtime.CompilerServices;
using System.Text;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>Gives the key for each attempt.</summary>
internal sealed class Credentials
{
    private readonly string? _key;
    private readonly string[]? _callersKey;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    /// <param name="auth">Where the key goes.</param>
    /// <param name="apiKey">A key that stays.</param>
    /// <param name="provider">Else gives one for each attempt.</param>
    /// <param name="callersKey">The key that the caller's HttpClient adds, which is only kept out of texts.</param>
    /// <exception cref="ArgumentException">The key cannot be sent; the message does not show it.</exception>
    internal Credentials(ApiAuth auth, string? apiKey, Func<CancellationToken, ValueTask<string>>? provider, string? callersKey)
    {
        Auth = auth;
        _callersKey = callersKey is null ? null : [callersKey];
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
    internal bool Exist => _key is not null || _provider is not null || _callersKey is not null;

    /// <summary>What keeps the key of an attempt out of texts.</summary>
    internal Redaction Conceal(string? key) => new(key, _callersKey);

    /// <summary>The key for one attempt; null when none was given, and another handler may add it.</summary>
    /// <exception cref="InvalidOperationException">The provider gave none that can be sent.</exception>
    internal ValueTask<string?> GetAsync(ApiOperation operation, CancellationToken cancellationToken)
    {
        if (operation.IsAnonymous && Auth.Place != ApiAuthPlace.Path)
        {
            return default;
        }

        return _provider is null ? ValueTask.FromResult(_key) : AskAsync(_provider, cancellationToken);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async ValueTask<string?> AskAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        var key = await AskForKeyAsync(provider, cancellationToken).ConfigureAwait(false);
        return Complain(key ?? "") is { } complaint
            ? throw new InvalidOperationException($"The key that ApiKeyProvider gave {complaint}.")
            : key;
    }

    /// <summary>A provider that does not look at its token is left alone with its work.</summary>
    private static async Task<string> AskForKeyAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        var asked = provider(cancellationToken).AsTask();
        try
        {
            return await asked.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!asked.IsCanceled)
        {
            // Nobody awaits it any more: what it throws would come up as an exception that was never observed.
            _ = asked.ContinueWith(static left => _ = left.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
        catch (ApiException exception)
        {
            exception.IsOfProvider = true;
            throw;
        }
    }

    private string? Complain(string key)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return "is empty";
        }

        return !HeaderText.IsOneLine(key) ? "holds a line break or another control character; trim what it was read from"
            : Auth.Place == ApiAuthPlace.Header && !Ascii.IsValid(key) ? "holds a character outside ASCII; copy it anew from where it was given out"
            : null;
    }
}
