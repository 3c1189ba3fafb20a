using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Nodes → texts. Any scalar is the text that was written, a number or boolean too.</summary>
internal static class TextValues
{
    private const string TypographicQuotes = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";

    /// <summary>A text for people: lines and tabs are welcome, other control characters are not.</summary>
    public static Located<string>? Prose(this SyntaxReport report, Node node)
    {
        if (report.Scalar(node, "a text") is not { } scalar || !report.IsClean(scalar, isProse: true))
        {
            return null;
        }

        if (scalar is { IsPlain: true, Text: "~" or "null" })
        {
            report.Add(ShapeReport.WrongWord(scalar, " Write a text, or leave the key out."));
            return null;
        }

        return new Located<string>(scalar.Text, scalar.At);
    }

    /// <summary>A text of one line with something in it.</summary>
    /// <param name="report">Where findings go.</param>
    /// <param name="node">The value.</param>
    /// <param name="wanted">What it is, with its article: <c>a type's name</c>.</param>
    public static Located<string>? Line(this SyntaxReport report, Node node, string wanted)
    {
        if (report.Scalar(node, wanted) is not { } scalar || !report.IsClean(scalar, isProse: false))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            report.Add(ShapeReport.EmptyText(scalar.At, wanted));
            return null;
        }

        return new Located<string>(scalar.Text, scalar.At);
    }

    /// <summary>One or several lines, each once.</summary>
    public static IReadOnlyList<Located<string>>? Lines(this SyntaxReport report, Node node, string wanted)
        => Distinct(report, report.ScalarItems(node, wanted)?.Select(item => report.Line(item, wanted)));

    /// <summary>One of <paramref name="words"/>.</summary>
    public static Located<string>? Word(this SyntaxReport report, Node node, IReadOnlyList<string> words, string remedy = "")
    {
        if (report.Scalar(node, words.Count == 1 ? words[0] : $"one of {string.Join(", ", words)}") is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Text))
        {
            return new Located<string>(scalar.Text, scalar.At);
        }

        report.Add(ShapeReport.WrongWord(scalar, remedy.Length > 0 ? remedy : Suggestion.For(scalar.Text, words)));
        return null;
    }

    /// <summary>A path of names with dots between them; <c>.</c> alone where <paramref name="use"/> allows it.</summary>
    public static Located<string>? DottedPath(this SyntaxReport report, Node node, string wanted, PathUse use)
    {
        if (report.Line(node, wanted) is not { } path || node is not ScalarNode scalar)
        {
            return null;
        }

        var remedy = scalar is { IsPlain: true, Text: "true" or "false" or "null" or "~" }
            ? " Write the name of a member."
            : DottedPaths.Remedy(path.Value, use);
        if (remedy is not null)
        {
            report.Add(ShapeReport.WrongDottedPath(scalar, remedy));
        }

        return remedy is null ? path : null;
    }

    /// <summary>The scalar that <paramref name="node"/> should be.</summary>
    public static ScalarNode? Scalar(this SyntaxReport report, Node node, string wanted)
    {
        if (node is ScalarNode scalar)
        {
            return scalar;
        }

        report.AddWrongShape(node, wanted);
        return null;
    }

    /// <summary>The elements of a list; anything else is its only element. Null if there is nothing.</summary>
    public static IReadOnlyList<Node>? Items(this SyntaxReport report, Node node, string wanted)
    {
        switch (node)
        {
            case SequenceNode { Items.Count: 0 }:
                report.Add(ShapeReport.EmptyList(node.At, wanted));
                return null;
            case SequenceNode sequence:
                return sequence.Items;
            default:
                return [node];
        }
    }

    /// <summary>The elements of a list of scalars; several mappings in it are one mistake: braces or a mapping were meant.</summary>
    public static IReadOnlyList<Node>? ScalarItems(this SyntaxReport report, Node node, string wanted, string? pairs = null)
    {
        if (node is SequenceNode { Items.Count: > 1 } sequence && sequence.Items.All(item => item is MappingNode))
        {
            report.AddWrongShape(sequence, pairs ?? $"{wanted}; keys with values stand in braces, '{{ a: b }}'");
            return null;
        }

        if (node is ScalarNode { IsPlain: true } text && text.Text.IndexOf(',') > 0)
        {
            var parts = text.Text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
            report.AddWrongShape(text, parts.Count == 1 ? $"'{parts[0]}': outside of brackets a line ends without a comma" : $"a list: '[{string.Join(", ", parts)}]'");
            return [.. parts.Select(part => text with { Text = part })];
        }

        return report.Items(node, wanted);
    }

    /// <summary>Whether a text can be sent and shown; reported if not.</summary>
    public static bool IsClean(this SyntaxReport report, ScalarNode scalar, bool isProse)
    {
        for (var index = 0; index < scalar.Text.Length; index++)
        {
            var character = scalar.Text[index];
            var isAllowed = char.IsSurrogate(character)
                ? IsPaired(scalar.Text, index)
                : !char.IsControl(character) || (isProse && character is '\n' or '\r' or '\t');
            if (!isAllowed)
            {
                report.Add(ShapeReport.ControlCharacter(scalar.At, character));
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value or name does not stand between typographic quotes, which would be a part of it; reported if it does.</summary>
    public static bool HasOwnQuotes(this SyntaxReport report, ScalarNode scalar)
    {
        if (!scalar.IsPlain || scalar.Text.Length == 0 || scalar.Text[0] < '\u0080')
        {
            return true;
        }

        var text = scalar.Text.EndsWith("?", StringComparison.Ordinal) ? scalar.Text.Substring(0, scalar.Text.Length - 1) : scalar.Text;
        if (text.Length < 2 || TypographicQuotes.IndexOf(text[0]) < 0 || TypographicQuotes.IndexOf(text[text.Length - 1]) < 0)
        {
            return true;
        }

        report.Add(ShapeReport.TypographicQuotes(scalar, text));
        return false;
    }

    /// <summary>The sound elements, without those that stand there already.</summary>
    private static IReadOnlyList<Located<string>>? Distinct(SyntaxReport report, IEnumerable<Located<string>?>? items)
    {
        if (items is null)
        {
            return null;
        }

        var names = new NameSet(report, StringComparer.Ordinal);
        return [.. items.Where(item => item is { } name && names.Add(name)).Select(item => item!.Value)];
    }

    private static bool IsPaired(string text, int index)
        => char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
