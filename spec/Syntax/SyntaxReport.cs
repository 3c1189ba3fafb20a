using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>What the building of one file's syntax has to say besides the syntax.</summary>
internal sealed class SyntaxReport
{
    private const int Crowd = 200;
    private const int Most = 2_000;

    private readonly HashSet<Finding> _findings = [];

    /// <summary>Names under <c>types</c>, good or bad, so that a badly named type is reported once and not at each use.</summary>
    public HashSet<string> DeclaredTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>See <see cref="SpecSyntax.LostNames"/>.</summary>
    public List<string> LostNames { get; } = [];

    /// <summary>Objects whose fields stand where <c>fields</c> should.</summary>
    public List<SourceSpan> ForgottenFields { get; } = [];

    /// <summary>Keys of a type or an endpoint that stand where its name should, up to the next name.</summary>
    public List<SourceSpan> Nameless { get; } = [];

    /// <summary>See <see cref="SpecSyntax.HasLostText"/>.</summary>
    public bool HasLostText { get; set; }

    /// <summary>In file order.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings.OrderBy(finding => finding.Location.Span.Start)];

    /// <summary>Whether there are so many findings that looking for what was meant would take longer than it helps.</summary>
    public bool IsCrowded => _findings.Count >= Crowd;

    /// <summary>
    /// Adds a finding; the second of two equal ones is the same mistake, met through an alias. Beyond the first two
    /// thousand, the rest is left for when those are corrected: an editor cannot show more.
    /// </summary>
    public void Add(Finding finding)
    {
        if (_findings.Count < Most)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Reports a value of the wrong shape, but one that is empty as empty and one that was lost not at all.</summary>
    public void AddWrongShape(Node node, string wanted)
    {
        switch (node)
        {
            case LostNode:
                break;
            case EmptyNode empty:
                Add(ReadingReport.EmptyValue(empty));
                break;
            default:
                Add(ShapeReport.WrongShape(FirstLine(node.At), wanted, node));
                break;
        }
    }

    /// <summary>The part of <paramref name="at"/> on its first line: whole blocks are not underlined.</summary>
    public static SourceSpan FirstLine(SourceSpan at)
    {
        var line = at.File.Text.Lines.GetLineFromPosition(at.Span.Start);
        return at.Span.End <= line.End ? at : Part(at, 0, line.End - at.Span.Start);
    }

    /// <summary>A part of <paramref name="at"/>.</summary>
    public static SourceSpan Part(SourceSpan at, int start, int length)
        => at with { Span = new Microsoft.CodeAnalysis.Text.TextSpan(at.Span.Start + start, length) };
}
