namespace Genviral.Gen.ForGenerated;

/// <content>Query parameters.</content>
public sealed partial class ApiRequest
{
    /// <summary>A query parameter; null leaves it out.</summary>
    public void Query(string name, string? value)
    {
        if (value is not null)
        {
            (_query ??= new()).Add(name, value);
        }
    }

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, int? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, long? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, double? value) => Query(name, value is { } given && !IsRefused ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, decimal? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, bool? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, Guid? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, DateTimeOffset? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, Uri? value) => Query(name, value?.OriginalString);

    /// <summary>A query parameter for each value; null leaves it out.</summary>
    /// <exception cref="ArgumentException">A value is null.</exception>
    public void Query(string name, IEnumerable<string>? values)
    {
        foreach (var value in Sendable(values))
        {
            (_query ??= new()).Add(name, value ?? throw NullIn(name));
        }
    }

    /// <summary>A query parameter with all values, joined by commas; null or no value leaves it out.</summary>
    /// <exception cref="ArgumentException">A value is null.</exception>
    public void QueryJoined(string name, IEnumerable<string>? values)
    {
        var encoded = Sendable(values).Select(value => Uri.EscapeDataString(value ?? throw NullIn(name))).ToArray();
        if (encoded.Length > 0)
        {
            (_query ??= new()).AddEncoded(name, string.Join(',', encoded));
        }
    }

    private static ArgumentException NullIn(string name) => new($"A value of '{name}' is null.", name);
}
