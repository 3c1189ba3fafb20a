namespace Genviral.Gen.ForGenerated;

/// <content>Path parameters. Each value is percent-encoded as one segment; an empty one, <c>.</c> and <c>..</c> would be another path.</content>
public sealed partial class ApiRequest
{
    /// <summary>Fills <c>{name}</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, <c>.</c> or <c>..</c>.</exception>
    public void Path(string name, string value)
    {
        if (!IsRefused)
        {
            _pathValues = [.. _pathValues, new(name, Requests.PathTemplate.EncodeValue(name, value))];
        }
    }

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, int value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, long value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, double value) => Path(name, IsRefused ? "" : WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, decimal value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, bool value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, Guid value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, DateTimeOffset value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, Uri value) => Path(name, value?.OriginalString!);
}
