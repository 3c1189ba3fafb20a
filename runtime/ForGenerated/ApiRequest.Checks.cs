namespace Genviral.Gen.ForGenerated;

/// <content>The check before it is sent. A refused request is filled no further: some of its values have no text.</content>
public sealed partial class ApiRequest
{
    private RequestCheck? _check;

    private bool IsChecked => _connection is { ValidatesRequests: true };

    /// <summary>Whether something was found that it would be refused for.</summary>
    internal bool IsRefused => _check is { HasIssues: true };

    /// <summary>To check a parameter; null where requests are not checked.</summary>
    public RequestCheck? Check(string wireName) => IsChecked ? (_check ??= new RequestCheck()).At(wireName) : null;

    /// <summary>The text of a closed enum's value; null for none, and for one that is refused.</summary>
    /// <exception cref="ArgumentException">There is no value at <paramref name="index"/>.</exception>
    public string? Text(KnownStrings known, int? index)
    {
        ArgumentNullException.ThrowIfNull(known);
        return IsRefused || index is null ? null : known.TextAt(index.Value);
    }

    /// <inheritdoc cref="Text(KnownStrings, int?)"/>
    public string? Text(KnownNumbers known, int? index)
    {
        ArgumentNullException.ThrowIfNull(known);
        return IsRefused || index is null ? null : known.TextAt(index.Value);
    }

    /// <summary>Throws what was found, if anything was.</summary>
    /// <exception cref="RequestValidationException">The request breaks a constraint or a rule of the spec.</exception>
    internal void ThrowIfRefused()
    {
        if (_check?.Found is { } issues)
        {
            throw new RequestValidationException(issues, Operation);
        }
    }

    private IEnumerable<string> Sendable(IEnumerable<string>? values) => IsRefused ? [] : values ?? [];

    // The parameter is called as that of the emitted method, for the exception's sake.
    private bool IsSound<T>(T request, CheckValue<T>? check)
    {
        if (IsChecked && check is not null && !(_check ??= new RequestCheck()).Body(request, check) && request is null)
        {
            throw new ArgumentNullException(nameof(request), "The body must not be null.");
        }

        return !IsRefused;
    }
}
