using System.ComponentModel;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Writes JSON text; commas come by themselves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonOutput : IDisposable
{
    private const int MostLevels = 64;
    private readonly JsonBytes _bytes = new();
    private bool _needsComma;
    private int _level;

    internal JsonOutput()
    {
    }

    /// <summary>What has been written so far.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => _bytes.Dispose();

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
    public void Name(ReadOnlySpan<byte> escapedName)
    {
        var room = _bytes.Reserve(escapedName.Length + 4);
        var length = 0;
        if (_needsComma)
        {
            room[length++] = (byte)',';
        }

        room[length++] = (byte)'"';
        escapedName.CopyTo(room[length..]);
        length += escapedName.Length;
        room[length++] = (byte)'"';
        room[length++] = (byte)':';
        _bytes.Advance(length);
        _needsComma = false;
    }

    /// <summary>Begins a member of a map; its name is escaped here.</summary>
    public void Name(string name)
    {
        RefuseNull(name);
        Separate();
        _bytes.AppendQuoted(name);
        _bytes.Append((byte)':');
        _needsComma = false;
    }

    /// <summary>Writes null.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>The exception to throw at a value that cannot be written; its message begins with the path of the value.</summary>
    /// <param name="why">How the sentence goes on: <c>must not be null</c>.</param>
    public Exception Refuse(string why)
    {
        var path = JsonPathFinder.FindNext(Written);
        return new ArgumentException($"{(path.Length == 0 ? "The body" : path)} {why}");
    }

    private void Start(byte bracket)
    {
        if (_level == MostLevels)
        {
            throw Refuse("lies deeper than 64 levels");
        }

        Separate();
        _bytes.Append(bracket);
        _needsComma = false;
        _level++;
    }

    private void End(byte bracket)
    {
        _bytes.Append(bracket);
        _needsComma = true;
        _level--;
    }

    private void Raw(ReadOnlySpan<byte> json)
    {
        Separate();
        _bytes.Append(json);
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            _bytes.Append((byte)',');
        }
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
