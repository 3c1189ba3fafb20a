using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>What stands above a declaration: documentation and attributes.</summary>
internal static class Remarks
{
    /// <summary>The author's words, or <paramref name="fallback"/> (ready XML), with the obsolescence below.</summary>
    public static string Of(RemarksPlan remarks, string fallback)
    {
        var summary = Summary(remarks.Doc is null ? [fallback] : CSharpText.XmlLines(remarks.Doc));
        return remarks.Obsolete is null ? summary : Join(summary, Obsolete(remarks));
    }

    /// <summary>The same, with a word of the spec in the fallback.</summary>
    public static RemarksText Of(RemarksPlan remarks, string before, string word, string after) => new(remarks, before, word, after);

    public static string Summary(string doc) => Summary(CSharpText.XmlLines(doc));

    /// <summary>An element around ready lines of XML, on one line where there is one.</summary>
    public static string Element(string open, IReadOnlyList<string> lines, string close)
        => lines.Count == 1
            ? $"/// {open}{lines[0]}{close}"
            : string.Join("\n", [$"/// {open}", .. lines.Select(line => line.Length == 0 ? "///" : "/// " + line), $"/// {close}"]);

    public static string Join(params string[] parts) => string.Join("\n", parts.Where(part => part.Length > 0));

    private static string Summary(IReadOnlyList<string> lines)
        => lines.Count == 0 ? "" : Element("<summary>", lines, "</summary>");

    private static string Obsolete(RemarksPlan remarks)
        => remarks.Obsolete switch
        {
            null => "",
            "" => $"[{WellKnown.Obsolete}]",
            _ => $"[{WellKnown.Obsolete}({CSharpText.Literal(remarks.Obsolete)})]",
        };
}

/// <summary>What stands above a declaration, put together while it is written: most members of a client have nothing else.</summary>
internal readonly record struct RemarksText(RemarksPlan Plan, string Before, string Word, string After)
{
    public void Write(SourceWriter writer)
    {
        if (Plan is { Doc: null, Obsolete: null } && CSharpText.IsPlain(Word))
        {
            writer.Write("/// <summary>");
            writer.Write(Before);
            writer.Write(Word);
            writer.Write(After);
            writer.Write("</summary>");
            return;
        }

        writer.Write(Remarks.Of(Plan, Before + CSharpText.XmlLine(Word) + After));
    }
}
