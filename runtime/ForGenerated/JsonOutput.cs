using System.ComponentModel;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Writes JSON text; commas come by themselves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonOutput : IDisposable
{
    private const int MostLevels = 64;

    [ThreadStatic]
    private static JsonOutput? _spare;

    private JsonBytes _bytes = new();
    private int _level;

    private JsonOutput()
    {
    }

    /// <summary>What has been written so far.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>The JSON of <paramref name="value"/>; nothing but this array is allocated.</summary>
    /// <exception cref="ArgumentException">A value cannot be written; the message names its path.</exception>
    internal static byte[] Write<T>(T value, JsonWrite<T> write)
    {
        using var output = Rent();
        write(output, value);
        return output.Written.ToArray();
    }

    /// <summary>An empty output, which is to be disposed once.</summary>
    internal static JsonOutput Rent()
    {
        // While the thread's own is taken, a list of the caller's own kind may make another call.
        var output = _spare ?? new JsonOutput();
        _spare = null;
        return output;
    }

    /// <summary>Keeps the buffer for what is written next.</summary>
    public void Dispose()
    {
        _bytes.Clear();
        _level = 0;
        _spare = this;
    }

    /// <summary>Begins an object.</summary>
    /// <exception cref="ArgumentException">It is the 65th level.</exception>
    public void StartObject() => Start((byte)'{');

    /// <summary>Ends the object that was begun last.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Begins an array.</summary>
    /// <exception cref="ArgumentException">It is the 65th level.</exception>
    public void StartArray() => Start((byte)'[');

    /// <summary>Ends the array that was begun last.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Begins a member whose name is ready: escaped UTF-8, without quotes.</summary>
    /// <returns>This, to write the value to.</returns>
    public JsonOutput Name(ReadOnlySpan<byte> escapedName)
    {
        _bytes.AppendName(escapedName);
        return this;
    }

    /// <summary>Begins a member of a map; its name is escaped here.</summary>
    public void Name(string name)
    {
        RefuseNull(name);
        _bytes.AppendString(name, (byte)':');
    }

    /// <summary>Writes null.</summary>
    public void Null() => _bytes.AppendValue("null"u8);

    /// <summary>The exception to throw at a value that cannot be written; its message begins with the path of the value.</summary>
    /// <param name="why">How the sentence goes on: <c>must not be null</c>.</param>
    public Exception Refuse(string why)
    {
        var path = JsonPathFinder.FindNext(_bytes.Unfinished);
        return new ArgumentException($"{(path.Length == 0 ? "The body" : path)} {why}");
    }

    private void Start(byte bracket)
    {
        if (_level == MostLevels)
        {
            throw Refuse("lies deeper than 64 levels");
        }

        _bytes.Append(bracket);
        _level++;
    }

    private void End(byte bracket)
    {
        _bytes.AppendClosing(bracket);
        _level--;
    }

    private void RefuseNull<T>(T? value)
        where T : class
    {
        if (value is null)
        {
            throw Refuse("must not be null");
        }
    }
}
