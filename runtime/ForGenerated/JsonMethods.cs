using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>What reads and writes an emitted type as JSON. An emitted struct is it, so that the type can name it in an attribute.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonMethods<T>
{
    /// <summary>Its methods.</summary>
    JsonMethods<T> Methods { get; }
}

/// <summary>The methods that read and write an emitted type as JSON.</summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMethods<T>
{
    /// <summary>Of a type that is read and written.</summary>
    public JsonMethods(JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        Read = read;
        Write = write;
        WhyNotRead = "";
    }

    /// <summary>Of a type that is only written.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="whyNotRead">How the sentence goes on that begins with the type's name: <c>is read as …</c>.</param>
    public JsonMethods(JsonWrite<T> write, string whyNotRead)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(whyNotRead);
        Write = write;
        WhyNotRead = whyNotRead;
    }

    internal JsonRead<T>? Read { get; }

    internal JsonWrite<T> Write { get; }

    internal string WhyNotRead { get; }
}
