using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.Drift;

/// <summary>Finds the paths of notes by reading the answer once more; the elements of a list, and those of a map, are one place.</summary>
internal static class DriftPlaces
{
    internal static IReadOnlyList<DriftPlace> Find(DriftNotes notes, ReadOnlySpan<byte> body)
    {
        var wanted = notes.InOrder;
        var found = new List<DriftPlace>(wanted.Count);
        var levels = new List<Level>();
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = JsonPathFinder.MostLevels });
        var next = 0;
        while (next < wanted.Count && reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                levels[^1] = levels[^1] with { Name = JsonText.Read(reader.ValueSpan, reader.ValueIsEscaped) };
            }

            for (; next < wanted.Count && wanted[next].Offset <= start; next++)
            {
                if (wanted[next].Offset == start)
                {
                    found.Add(new DriftPlace(wanted[next].Kind, Render(levels), wanted[next].Text ?? Value(ref reader)));
                }
            }

            Step(ref reader, levels, notes, start);
        }

        return found;
    }

    private static void Step(ref Utf8JsonReader reader, List<Level> levels, DriftNotes notes, int start)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                levels.Add(new Level("", IsList: false, notes.IsMap(start)));
                break;
            case JsonTokenType.StartArray:
                levels.Add(new Level("", IsList: true, IsMap: false));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                break;
        }
    }

    private static string Render(List<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (var level in levels)
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

    private sealed record Level(string Name, bool IsList, bool IsMap);
}
