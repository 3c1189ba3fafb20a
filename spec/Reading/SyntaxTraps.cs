using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Tells what an author did when the parser gave up: the first trap that fits.</summary>
internal static class SyntaxTraps
{
    private static readonly Func<SyntaxFailure, Diagnosis?>[] All =
    [
        IndentationTraps.Tab,
        IndentationTraps.ValueNotIndented,
        QuoteTraps.BadEscape,
        FlowTraps.OpenBeforeNextKey,
        QuoteTraps.Unclosed,
        BlockTraps.CommentSign,
        QuoteTraps.TextBehind,
        FlowTraps.BracketInText,
        FlowTraps.WrongBracket,
        FlowTraps.NothingBetweenCommas,
        FlowTraps.OpenAtEnd,
        BlockTraps.SignBeforeKey,
        BlockTraps.CommaBehindValue,
        BlockTraps.SignBeforeText,
        BlockTraps.TextBehindAlias,
        FlowTraps.CommaMissing,
        BlockTraps.BlockTextHeader,
        BlockTraps.ListBesideKey,
        BlockTraps.StrayBracket,
        BlockTraps.ColonInText,
        BlockTraps.LongKey,
        BlockTraps.TextBehindValue,
        BlockTraps.BlockTextNotIndented,
        BlockTraps.ColonMissing,
        IndentationTraps.LeftOfSection,
        IndentationTraps.BadIndentation,
    ];

    /// <summary>Those that speak of brackets that are open.</summary>
    private static readonly Func<SyntaxFailure, Diagnosis?>[] InBrackets =
    [
        FlowTraps.OpenBeforeNextKey,
        FlowTraps.BracketInText,
        FlowTraps.WrongBracket,
        FlowTraps.NothingBetweenCommas,
        FlowTraps.OpenAtEnd,
        FlowTraps.CommaMissing,
    ];

    public static Diagnosis Explain(SyntaxFailure failure)
        => failure.IsLeftOpen ? FlowTraps.OpenAtEnd(failure)! : Traps(failure).Select(trap => trap(failure)).FirstOrDefault(diagnosis => diagnosis is not null) ?? NotUnderstood(failure);

    private static IEnumerable<Func<SyntaxFailure, Diagnosis?>> Traps(SyntaxFailure failure)
        => failure.IsBehindBrackets ? All.Except(InBrackets) : All;

    private static Diagnosis NotUnderstood(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = Math.Min(failure.Point, text.Length);
        var end = start < text.Length ? text.EndOfWord(start) : start;
        return new Diagnosis(DocumentReport.NotUnderstood(text.Span(start, end), text.Slice(start, end)), text.LineOf(start));
    }
}
