using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Text → nodes → syntax for one file.</summary>
internal static class SyntaxBuilder
{
    public static SpecSyntax Build(SpecFile file, CancellationToken cancellationToken)
    {
        var document = NodeReader.Read(file, cancellationToken);
        if (document.Root is not { } root || document.IsOverLimit)
        {
            return new SpecSyntax(file)
            {
                Findings = document.Findings,
                IsUnusable = true,
                HasLostText = true,
                At = new SourceSpan(file, default),
            };
        }

        var report = new SyntaxReport { HasLostText = document.HasLostText };
        var syntax = VersionCheck.Refusal(root, report) is { } at
            ? new SpecSyntax(file) { IsUnusable = true, At = at, Client = ClientOf(root) }
            : SettingsSyntaxBuilder.Build(file, root, report, cancellationToken);
        return syntax with
        {
            Findings = [.. document.Findings.Where(finding => !IsOfWrongList(finding, report) && !IsBehindOutdented(finding, report) && !IsBesideForgotten(finding, report)).Concat(report.Findings.Where(finding => !IsFollowUp(finding, document.Findings))).Distinct().OrderBy(finding => finding.Location.Span.Start)],
            LostNames = report.LostNames,
            HasLostText = report.HasLostText,
        };
    }

    /// <summary>The client that a refused file is a part of, so that no other one is thought to lack a part.</summary>
    private static Located<string>? ClientOf(MappingNode root)
        => root.Entries.FirstOrDefault(entry => entry.Key.Text == "client")?.Value is ScalarNode { Text.Length: > 0 } client
            ? new Located<string>(client.Text, client.At)
            : null;

    /// <summary>Whether a key stands among the elements of a list that cannot stand there itself: without its dashes both are right.</summary>
    private static bool IsOfWrongList(Finding read, SyntaxReport report)
        => read.Descriptor.Id == LineReport.KeyAmongDashesId
            && report.Findings.Any(finding => finding.Descriptor.Id == ShapeReport.WrongShapeId
                && finding.Location.Span.Start < read.Location.Span.Start
                && finding.Location.Lines.Start.Character == read.Location.Lines.Start.Character);

    /// <summary>Whether a line is too far in only because the key of the line before is too far out: indented, both are right.</summary>
    private static bool IsBehindOutdented(Finding read, SyntaxReport report)
        => read.Descriptor.Id == LineReport.BadIndentationId
            && report.Findings.Any(finding => finding.Descriptor.Id is ShapeReport.UnknownKeyId or ShapeReport.MisplacedKeyId or TypeShapeReport.WrongTypeNameId
                && finding.Location.Lines.Start.Line == read.Location.Lines.Start.Line - 1
                && finding.Location.Lines.Start.Character < read.Location.Lines.Start.Character);

    /// <summary>Whether a key stands further out than those before it only because their own key is missing.</summary>
    private static bool IsBesideForgotten(Finding read, SyntaxReport report)
        => read.Descriptor.Id == LineReport.BadIndentationId
            && (report.ForgottenFields.Concat(report.Nameless).Any(keys => IsNext(keys, read.Location.Span.Start))
                || report.Nameless.Exists(keys => keys.Span.Contains(read.Location.Span.Start)));

    private static bool IsNext(SourceSpan before, int place)
        => before.Span.End <= place && string.IsNullOrWhiteSpace(before.File.Text.ToString(TextSpan.FromBounds(before.Span.End, place)));

    /// <summary>Whether reading has complained of the same word: without its colon it is no key of another name, and cut short or behind a tag no value.</summary>
    private static bool IsFollowUp(Finding finding, IReadOnlyList<Finding> read)
        => finding.Descriptor.Id == ShapeReport.UnknownKeyId
            ? read.Any(earlier => earlier.Descriptor.Id == LineReport.ColonMissingId && earlier.Location.Span.Start == finding.Location.Span.Start)
            : read.Any(earlier => earlier.Descriptor.Id == ReadingReport.TagId
                ? finding.Location.Span.Start - earlier.Location.Span.End is > 0 and < 3
                : earlier.Descriptor.Id == LineReport.TextBehindValueId
                    && earlier.Location.Lines.Start.Line == finding.Location.Lines.End.Line
                    && (earlier.Location.Span.IntersectsWith(finding.Location.Span) || earlier.Location.Span.Start - finding.Location.Span.End is >= 0 and < 3));
}
