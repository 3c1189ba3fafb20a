using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Values of the spec as text: defaults and examples.</summary>
internal static class NodeText
{
    private static readonly Regex Number = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>A text as it is, anything else as compact JSON.</summary>
    public static string ForPeople(Node node) => node is ScalarNode scalar ? scalar.Text : Json(node);

    /// <summary>Compact JSON.</summary>
    public static string Json(Node node)
    {
        var json = new StringBuilder();
        Write(json, node);
        return json.ToString();
    }

    /// <summary>Whether a scalar is the JSON number that it looks like: <c>012</c> and <c>0x1F</c> are text.</summary>
    public static bool IsNumber(ScalarNode scalar) => scalar.IsPlain && Number.IsMatch(scalar.Text);

    public static bool IsBoolean(ScalarNode scalar) => scalar is { IsPlain: true, Text: "true" or "false" };

    public static bool IsNull(ScalarNode scalar) => scalar is { IsPlain: true, Text: "null" or "~" };

    private static void Write(StringBuilder json, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar when IsNull(scalar):
                json.Append("null");
                break;
            case ScalarNode scalar when IsNumber(scalar) || IsBoolean(scalar):
                json.Append(scalar.Text);
                break;
            case ScalarNode scalar:
                WriteText(json, scalar.Text);
                break;
            case SequenceNode sequence:
                WriteAll(json, '[', sequence.Items, (item, target) => Write(target, item)).Append(']');
                break;
            case MappingNode mapping:
                WriteAll(json, '{', mapping.Entries, WriteEntry).Append('}');
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static void WriteEntry(MappingEntry entry, StringBuilder json)
    {
        WriteText(json, entry.Key.Text);
        json.Append(':');
        Write(json, entry.Value);
    }

    private static StringBuilder WriteAll<T>(StringBuilder json, char start, IReadOnlyList<T> items, Action<T, StringBuilder> write)
    {
        json.Append(start);
        for (var index = 0; index < items.Count; index++)
        {
            json.Append(index == 0 ? "" : ",");
            write(items[index], json);
        }

        return json;
    }

    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\n' => json.Append("\\n"),
                '\t' => json.Append("\\t"),
                '\r' => json.Append("\\r"),
                < ' ' or '\u2028' or '\u2029' or '\u0085' => json.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)letter),
                _ => json.Append(letter),
            };
        }

        json.Append('"');
    }
}
