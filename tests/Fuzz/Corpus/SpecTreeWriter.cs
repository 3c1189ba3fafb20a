using System.Text;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Fuzz.Corpus;

/// <summary>How a tree is written down.</summary>
internal enum TreeStyle
{
    /// <summary>YAML, an entry a line.</summary>
    Block,

    /// <summary>YAML, deep trees in braces.</summary>
    Mixed,

    /// <summary>JSON.</summary>
    Json,
}

/// <summary>Tree → text.</summary>
internal sealed partial class SpecTreeWriter(TreeStyle style)
{
    private const int BlockDepth = 3;

    private readonly StringBuilder _text = new();

    public static string Write(SpecTree tree, TreeStyle style)
    {
        var writer = new SpecTreeWriter(style);
        if (style == TreeStyle.Json || tree is TextTree)
        {
            writer.Flow(tree);
        }
        else
        {
            writer.Block(tree, 0);
        }

        return writer._text.Append('\n').ToString();
    }

    private void Block(SpecTree tree, int depth)
    {
        switch (tree)
        {
            case MapTree { Entries.Count: > 0 } map when IsBlock(depth):
                foreach (var entry in map.Entries)
                {
                    Line(depth).Append(Scalar(entry.Key, isQuoted: false)).Append(':');
                    Block(entry.Value, depth + 1);
                }

                break;
            case ListTree { Items.Count: > 0 } list when IsBlock(depth):
                foreach (var item in list.Items)
                {
                    Line(depth).Append('-');
                    Block(item, depth + 1);
                }

                break;
            default:
                _text.Append(' ');
                Flow(tree);
                break;
        }
    }

    private bool IsBlock(int depth) => style == TreeStyle.Block || depth < BlockDepth;

    private StringBuilder Line(int depth)
        => (_text.Length == 0 ? _text : _text.Append('\n')).Append(' ', 2 * depth);

    private void Flow(SpecTree tree)
    {
        switch (tree)
        {
            case TextTree text:
                _text.Append(Scalar(text.Text, text.IsQuoted));
                break;
            case ListTree list:
                Flow('[', list.Items, Flow, ']');
                break;
            case MapTree map:
                Flow('{', map.Entries, Entry, '}');
                break;
        }
    }

    private void Entry(TreeEntry entry)
    {
        _text.Append(style == TreeStyle.Json ? Quoted(entry.Key) : Scalar(entry.Key, isQuoted: false)).Append(": ");
        Flow(entry.Value);
    }

    private void Flow<T>(char open, List<T> items, Action<T> write, char close)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            _text.Append(i == 0 ? " " : ", ");
            write(items[i]);
        }

        _text.Append(items.Count == 0 ? "" : " ").Append(close);
    }

    private string Scalar(string text, bool isQuoted)
    {
        var isBare = style == TreeStyle.Json ? JsonWord().IsMatch(text) : BareWord().IsMatch(text);
        return isQuoted || !isBare ? Quoted(text) : text;
    }

    private static string Quoted(string text) => Escaped.Text(text);

    [GeneratedRegex(@"^(true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?)\z")]
    private static partial Regex JsonWord();

    [GeneratedRegex(@"^[A-Za-z0-9_./$<>~-][A-Za-z0-9_./$<>|?~ +-]*(?<! )\z")]
    private static partial Regex BareWord();
}
