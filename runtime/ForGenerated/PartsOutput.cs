using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <summary>Takes the parts of a form or of a multipart body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartsOutput
{
    private readonly List<RequestPart> _parts = [];

    internal PartsOutput()
    {
    }

    internal IReadOnlyList<RequestPart> Parts => _parts;

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void Add(string name, string value) => _parts.Add(new RequestPart(name, Given(name, value), File: null, IsJson: false));

    /// <summary>A file.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void Add(string name, ApiFile value) => _parts.Add(new RequestPart(name, "", Given(name, value), IsJson: false));

    /// <summary>A text that must be <paramref name="constant"/>, where it is given at all.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void AddConstant(string name, string value, string constant)
        => Add(name, value == constant ? value : throw new ArgumentException($"{name} must be \"{constant}\""));

    /// <inheritdoc cref="AddJson{T}"/>
    public void AddJson<T, TJson>(string name, T value)
        where TJson : struct, IJson<T>
        => AddJson(name, value, JsonDelegates<T, TJson>.Write);

    /// <summary>A value as JSON text; where that is a string, its text alone.</summary>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void AddJson<T>(string name, T value, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var output = JsonOutput.Rent();
        try
        {
            write(output, value);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"{name}: {exception.Message}", exception);
        }

        var reader = new Utf8JsonReader(output.Written);
        reader.Read();
        _parts.Add(reader.TokenType == JsonTokenType.String
            ? new RequestPart(name, reader.GetString()!, File: null, IsJson: false)
            : new RequestPart(name, Encoding.UTF8.GetString(output.Written), File: null, IsJson: reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray));
    }

    /// <summary>The value, if it is not null.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public static T Given<T>(string name, T? value)
        where T : class
        => value ?? throw new ArgumentException($"{name} must not be null");
}
