using Genviral.Gen.Spec.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Runs the parser, and after an error another one from the next line that can be understood.</summary>
/// <param name="openBracket">A bracket that is known to be left open, from an earlier run.</param>
internal sealed class ReadingLoop(SpecText text, NodeBuilder builder, List<Finding> findings, int? openBracket)
{
    /// <summary>Errors after which the rest is not looked at: no author reads more at once.</summary>
    private const int MostErrors = 200;

    private const int MostFindings = 1000;

    private int _errors;
    private long _charactersRead;
    private int _firstLine;

    /// <summary>The bracket that the end of the file shows to be open, when it is not the last one; reading must begin again.</summary>
    public int? OpenBracket { get; private set; }

    public void Run(CancellationToken cancellationToken)
    {
        var reader = new SpecTextReader(text, "", text.Start);
        var prefixEvents = 0;
        while (RunParser(reader, prefixEvents, cancellationToken) is { } failure)
        {
            if (openBracket is null && FlowTraps.EarlierOpenBracket(failure) is { } bracket)
            {
                OpenBracket = bracket;
                return;
            }

            var resume = Recover(failure);
            _charactersRead += reader.Position - text.LineStart(_firstLine);
            if (resume is null)
            {
                return;
            }

            prefixEvents = resume.PrefixEvents(builder.Levels);
            reader = new SpecTextReader(text, resume.Prefix(builder.Levels), resume.Position);
            _firstLine = resume.Line;
        }
    }

    /// <summary>Reads to the end (null) or to where the parser gives up.</summary>
    private SyntaxFailure? RunParser(SpecTextReader reader, int prefixEvents, CancellationToken cancellationToken)
    {
        var parser = new Parser(new SteadyScanner(reader));
        while (!builder.IsDone)
        {
            if (findings.Count > MostFindings)
            {
                builder.Resume(null, text.Span(text.Length, text.Length));
                return null;
            }

            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!parser.MoveNext())
                {
                    return builder.Top is null ? null : SyntaxFailure.Of(text, builder, "", place: null);
                }
            }
            catch (YamlException exception)
            {
                var place = exception.Start.Index > 0 ? reader.ToPlace(exception.Start.Index) : null;
                return SyntaxFailure.Of(text, builder, exception.Message, place);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The parser leaves its own states by various exceptions, InvalidOperationException for an unclosed '['
                // among them. Only its own step stands inside this try.
                return SyntaxFailure.Of(text, builder, "", place: null);
            }

            if (prefixEvents > 0)
            {
                prefixEvents--;
                if (prefixEvents == 0 && !OpensTop(parser.Current!))
                {
                    return SyntaxFailure.Of(text, builder, "", place: null);
                }
            }
            else
            {
                builder.Take(parser.Current!, reader);
                if (openBracket is { } bracket && builder.Top?.Start == bracket && builder.LastEnd == bracket + 1)
                {
                    return SyntaxFailure.Of(text, builder, "", text.Length) with { IsLeftOpen = true };
                }
            }
        }

        return null;
    }

    /// <summary>Whether the line after the error begins what was expected there, and not just some text.</summary>
    private bool OpensTop(ParsingEvent parsed)
        => builder.Top is { IsMapping: true } ? parsed is MappingStart : parsed is SequenceStart;

    private ResumePoint? Recover(SyntaxFailure failure)
    {
        var diagnosis = SyntaxTraps.Explain(failure);
        builder.ReopenRoot();
        if (diagnosis.KeyStart is { } start)
        {
            TakeImpliedKey(start, diagnosis.Key);
        }

        if (diagnosis.Section is { } section)
        {
            builder.MoveLastInto(section);
        }
        else if (diagnosis.Finding.Descriptor.Id == LineReport.BadIndentationId)
        {
            builder.ReopenEnded(text.LineOf(diagnosis.Finding.Location.Span.Start));
        }

        var isInFlow = builder.Top is { IsFlow: true } || diagnosis.Finding.Descriptor.Id == LineReport.UnclosedQuoteId;
        var from = Math.Max(diagnosis.FaultyLine, _firstLine - (_errors > 0 ? 0 : 1)) + 1;
        var isWorthIt = ++_errors < MostErrors && _charactersRead <= (4L * text.Length) + 1_000_000;
        var resume = isWorthIt ? ResumePoint.Find(text, StillOpen(diagnosis.Ended), from, isInFlow) : null;
        if (resume is not null)
        {
            findings.RemoveAll(finding => finding.Location.Span.Start >= resume.Position);
        }
        else
        {
            ReportNextDocument(from);
        }

        findings.RemoveAll(finding => finding.Location.Span.Start == diagnosis.Replaces);
        if (diagnosis.Finding.Descriptor.Id == BracketReport.UnclosedBracketId)
        {
            // What follows without a comma stands behind the bracket that is missing.
            findings.RemoveAll(finding => finding.Descriptor.Id == BracketReport.CommaMissingId
                && finding.Location.Span.Start > diagnosis.Finding.Location.Span.Start);
        }

        findings.Add(diagnosis.Finding);
        builder.Resume(resume, new(text.File, diagnosis.Finding.Location.Span));
        return resume;
    }

    private IReadOnlyList<Level> StillOpen(Level? ended)
        => ended is null ? builder.Levels : builder.Levels.TakeWhile(level => level != ended).ToList();

    /// <summary>Goes on in the mapping that the key shows, open already or not.</summary>
    private void TakeImpliedKey(int start, ScalarNode? key)
    {
        var column = text.Column(start);
        var isOpen = builder.Top is { Kind: LevelKind.BlockMapping, WantsValue: false } top && (top.EntryColumn ?? column) == column;
        if (!isOpen && (builder.Top is null or { IsFlow: false } && (builder.Top?.EntryColumn ?? -1) < column))
        {
            builder.OpenImplied(start);
            isOpen = true;
        }

        if (isOpen && key is not null)
        {
            builder.AddImplied(key);
        }
    }

    private void ReportNextDocument(int line)
    {
        for (; line < text.LineCount; line++)
        {
            if (ResumePoint.IsDocumentMark(text, line) && text[text.LineStart(line)] == '-')
            {
                findings.Add(DocumentReport.SecondDocument(text.Span(text.LineStart(line), text.LineStart(line) + 3)));
                return;
            }
        }
    }
}
