using System.Diagnostics;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;
using YamlDotNet.Core;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Text → nodes: YAML and JSON, read alike.</summary>
internal static class NodeReader
{
    /// <summary>The most UTF-16 units that a spec may have: the 10 MB of the language page, and less bytes than that never reach it.</summary>
    public const int MostCharacters = 10 * 1024 * 1024;

    /// <summary>Reads <paramref name="file"/>; whatever is in it, the result is nodes, findings or both.</summary>
    public static SpecDocument Read(SpecFile file, CancellationToken cancellationToken = default)
    {
        if (file.Text.Length > MostCharacters)
        {
            var start = new SourceSpan(file, new Microsoft.CodeAnalysis.Text.TextSpan(0, 0));
            return new SpecDocument { Findings = [DocumentReport.TooLarge(start)], IsOverLimit = true, HasLostText = true };
        }

        var text = new SpecText(file);
        var forbidden = ForbiddenCharacters.Find(text);
        if (forbidden.IsNoText)
        {
            return new SpecDocument { Findings = forbidden.Report(text).ToList(), HasLostText = true };
        }

        if (JsonTraps.FirstKeyWithoutBrace(text) is { } key)
        {
            return new SpecDocument { Findings = [DocumentReport.BracesMissing(key)], HasLostText = true };
        }

        return forbidden.IsEmpty && QuickReader.TryRead(text, cancellationToken) is { } root
            ? new SpecDocument { Root = root }
            : ReadByParser(text, forbidden, openBracket: null, cancellationToken);
    }

    /// <summary>Reads by the parser alone, which knows all of YAML and where it is broken.</summary>
    internal static SpecDocument ReadByParser(SpecFile file, CancellationToken cancellationToken = default)
    {
        var text = new SpecText(file);
        return ReadByParser(text, ForbiddenCharacters.Find(text), openBracket: null, cancellationToken);
    }

    private static SpecDocument ReadByParser(
        SpecText text, ForbiddenCharacters forbidden, int? openBracket, CancellationToken cancellationToken)
    {
        var findings = forbidden.Report(text).ToList();
        var builder = new NodeBuilder(text, forbidden, findings);
        var loop = new ReadingLoop(text, builder, findings, openBracket);
        loop.Run(cancellationToken);
        return loop.OpenBracket is { } bracket
            ? ReadByParser(text, forbidden, bracket, cancellationToken)
            : Finish(text, forbidden, builder, findings);
    }

    private static SpecDocument Finish(SpecText text, ForbiddenCharacters forbidden, NodeBuilder builder, List<Finding> findings)
    {
        Debug.Assert(builder.Levels.Count == 0 || builder.IsDone, "Reading ended inside a mapping or list.");
        builder.Finish();
        if (builder.Limit is { } limit)
        {
            return new SpecDocument { Findings = [limit], HasLostText = true, IsOverLimit = true };
        }

        // Reading that goes back takes findings away with what it reads again.
        findings.AddRange(forbidden.Report(text).Except(findings).ToList());
        findings.AddRange(OddSpaces.Report(text));
        findings.AddRange(MergeConflicts.Report(text));
        findings.AddRange(Fences.Report(text));
        findings.AddRange(JsonTraps.TrailingCommas(text));
        var root = builder.Root as MappingNode;
        if (root is null && !findings.Exists(finding => finding.IsError))
        {
            findings.Add(RootFinding(text, builder.Root));
        }

        return new SpecDocument
        {
            Root = root,
            Findings = findings.OrderBy(finding => finding.Location.Span.Start).ToList(),
            HasLostText = builder.HasLostText || findings.Exists(finding => finding.IsError),
        };
    }

    private static SourceSpan FirstLine(SpecText text, Node node)
    {
        var (start, end) = (node.At.Span.Start, node.At.Span.End);
        return text.Span(start, Math.Min(end, text.EndOfWords(start)));
    }

    private static Finding RootFinding(SpecText text, Node? root) => root switch
    {
        null or EmptyNode => DocumentReport.NothingWritten(text.Span(text.Start, text.Start)),
        SequenceNode => DocumentReport.RootIsNoMapping(text.Span(root.At.Span.Start, root.At.Span.Start + 1), "a list"),
        _ => DocumentReport.RootIsNoMapping(FirstLine(text, root), "one text"),
    };
}
