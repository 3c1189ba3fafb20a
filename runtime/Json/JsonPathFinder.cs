using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Genviral.Gen.Json;

/// <summary>Finds the path to a place in JSON text by reading it again up to there, so that paths cost nothing until one is wanted.</summary>
internal sealed class JsonPathFinder
{
    /// <summary>The levels that JSON is read to.</summary>
    internal const int MostLevels = 64;

    private readonly List<Frame> _frames = [];

    /// <summary>The path of the token at <paramref name="offset"/>, as <c>$.data.posts[3].status</c>; in broken JSON, as far as it goes.</summary>
    internal static string Find(ReadOnlySpan<byte> json, long offset)
    {
        var finder = new JsonPathFinder();
        finder.Walk(json, offset, isFinal: true);
        return finder.Render(new StringBuilder("$"));
    }

    /// <summary>The path of the place where broken JSON ends.</summary>
    internal static string FindEnd(ReadOnlySpan<byte> json, out int levels)
    {
        var finder = new JsonPathFinder();
        finder.Walk(json, long.MaxValue, isFinal: true);
        levels = finder._frames.Count;
        return finder.Render(new StringBuilder("$"));
    }

    /// <summary>The path of what comes next after <paramref name="json"/>, the start of a text still being written: <c>accounts[1].id</c>.</summary>
    internal static string FindNext(ReadOnlySpan<byte> json)
    {
        var finder = new JsonPathFinder();
        finder.Walk(json, long.MaxValue, isFinal: false);
        finder.StepIntoNextElement();
        var path = finder.Render(new StringBuilder());
        return path.StartsWith('.') ? path[1..] : path;
    }

    private void Walk(ReadOnlySpan<byte> json, long offset, bool isFinal)
    {
        var reader = new Utf8JsonReader(json, isFinal, new JsonReaderState(new JsonReaderOptions { MaxDepth = MostLevels }));
        try
        {
            while (reader.Read() && !IsReached(ref reader, offset))
            {
                Step(ref reader);
            }
        }
        catch (JsonException)
        {
            // Broken JSON ends the way; what has been walked is the path.
        }
    }

    private bool IsReached(ref Utf8JsonReader reader, long offset)
    {
        if (reader.TokenStartIndex < offset)
        {
            return false;
        }

        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            Leave();
        }
        else if (reader.TokenType != JsonTokenType.PropertyName)
        {
            StepIntoNextElement();
        }

        return true;
    }

    private void Step(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _frames[^1] = new Frame(JsonText.Read(reader.ValueSpan, reader.ValueIsEscaped), -1);
                break;
            case JsonTokenType.StartObject:
                StepIntoNextElement();
                _frames.Add(new Frame(null, Frame.InObject));
                break;
            case JsonTokenType.StartArray:
                StepIntoNextElement();
                _frames.Add(new Frame(null, -1));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _frames.RemoveAt(_frames.Count - 1);
                Complete();
                break;
            default:
                StepIntoNextElement();
                Complete();
                break;
        }
    }

    private void StepIntoNextElement()
    {
        if (_frames.Count > 0 && _frames[^1] is { Name: null, Index: not Frame.InObject } array)
        {
            _frames[^1] = array with { Index = array.Index + 1 };
        }
    }

    /// <summary>After a member's value the object itself is the place, until the next name.</summary>
    private void Complete()
    {
        if (_frames.Count > 0 && _frames[^1].Name is not null)
        {
            Leave();
        }
    }

    private void Leave() => _frames[^1] = new Frame(null, Frame.InObject);

    private string Render(StringBuilder path)
    {
        foreach (var frame in _frames)
        {
            if (frame.Name is { } name)
            {
                JsonPath.AppendMember(path, name);
            }
            else if (frame.Index >= 0)
            {
                path.Append('[').Append(frame.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }

    private readonly record struct Frame(string? Name, int Index)
    {
        internal const int InObject = -2;
    }
}
