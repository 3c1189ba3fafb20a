using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.Drift;

/// <summary>Finds the paths of notes by reading the answer once more; the elements of a list, and those of a map, are one place.</summary>
internal static class DriftPlaces
{
    /// <summary>Kind, path as <c>$.data.posts[*].status</c>, and value of each note.</summary>
    internal static IReadOnlyList<(ApiDriftKind Kind, string Path, string Value)> Find(DriftNotes notes, ReadOnlySpan<byte> body)
    {
        var wanted = notes.InOrder;
        var found = new List<(ApiDriftKind, string, string)>(wanted.Count);
        var levels = new Stack<Level>();
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = JsonPathFinder.MostLevels });
        var next = 0;
        while (next < wanted.Count && reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                levels.Push(levels.Pop() with { Name = JsonText.Read(reader.ValueSpan, reader.ValueIsEscaped) });
            }

            for (; next < wanted.Count && wanted[next].Offset <= start; next++)
            {
                if (wanted[next].Offset == start)
                {
                    found.Add((wanted[next].Kind, Render(levels), wanted[next].Text ?? Value(ref reader)));
                }
            }

            Step(ref reader, levels, notes, start);
        }

        return found;
    }

    private static void Step(ref Utf8JsonReader reader, Stack<Level> levels, DriftNotes notes, int start)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                levels.Push(new Level("", IsList: false, notes.IsMap(start)));
                break;
            case JsonTokenType.StartArray:
                levels.Push(new Level("", IsList: true, IsMap: false));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.Pop();
                break;
        }
    }

    private static string Render(Stack<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (var level in levels.Reverse())
        {
            if (level.IsList)
            {
                path.Append("[*]");
            }
            else if (level.IsMap)
            {
                path.Append(".*");
            }
            else
            {
                JsonPath.AppendMember(path, level.Name);
            }
        }

        return path.ToString();
    }

    private static string Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => JsonText.Read(reader.ValueSpan, reader.ValueIsEscaped),
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private readonly record struct Level(string Name, bool IsList, bool IsMap);
}
