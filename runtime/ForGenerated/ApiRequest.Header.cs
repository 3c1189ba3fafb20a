namespace Genviral.Gen.ForGenerated;

/// <content>Headers.</content>
public sealed partial class ApiRequest
{
    /// <summary>A header; null leaves it out.</summary>
    /// <exception cref="ArgumentException">The value has a line break or another control character.</exception>
    public void Header(string name, string? value)
    {
        if (value is not null && !IsRefused)
        {
            (_headers ??= []).Add(new(name, Requests.HeaderText.Check(name, value)));
        }
    }

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, int? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, long? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, double? value) => Header(name, value is { } given && !IsRefused ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, decimal? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, bool? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, Guid? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, DateTimeOffset? value) => Header(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, Uri? value) => Header(name, value?.OriginalString);

    /// <summary>A header with all values, joined by commas; null or no value leaves it out.</summary>
    /// <exception cref="ArgumentException">A value is null, or has a line break or another control character.</exception>
    public void Header(string name, IEnumerable<string>? values)
    {
        var given = Sendable(values).Select(value => value ?? throw NullIn(name)).ToArray();
        if (given.Length > 0)
        {
            Header(name, string.Join(", ", given));
        }
    }
}
