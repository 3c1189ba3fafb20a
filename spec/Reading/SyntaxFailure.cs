using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>The parser gave up; here is all that is known.</summary>
internal sealed record SyntaxFailure(SpecText Text, NodeBuilder Builder)
{
    /// <summary>What the parser said, for telling cases apart; never shown.</summary>
    public required string Words { get; init; }

    /// <summary>Where the parser says it was; null if it does not know.</summary>
    public required int? Place { get; init; }

    /// <summary>The first thing that was not understood.</summary>
    public required int Trouble { get; init; }

    /// <summary>Whether the innermost bracket is known to be left open.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>Whether every bracket that the parser holds open is closed before the trouble: it looked ahead and fell.</summary>
    public bool IsBehindBrackets { get; init; }

    /// <summary>The parser's place, or the first thing not understood.</summary>
    public int Point => Place is { } place && place >= Trouble ? place : Trouble;

    public bool IsAtEnd => IsLeftOpen || Point >= Text.Length;

    /// <summary>Where the line of the trouble begins, if dashes alone stand before it; else the trouble.</summary>
    public int Beginning
    {
        get
        {
            var first = Text.FirstOnLine(Text.LineOf(Trouble));
            return first < Trouble && Text.Slice(first, Trouble).All(character => character is '-' or ' ') ? first : Trouble;
        }
    }

    /// <summary>Whether the trouble stands on the line of the key whose value it would be.</summary>
    public bool IsBesideKey => !Text.IsFirstOnLine(Trouble);

    public static SyntaxFailure Of(SpecText text, NodeBuilder builder, string words, int? place)
    {
        var trouble = FindTrouble(text, builder);
        var behind = SkipClosing(text, builder, trouble);
        var isBehind = behind is { } line && place >= line && text.IsFirstOnLine(line) && text.LineOf(line) > text.LineOf(trouble);
        return new(text, builder) { Words = words, Place = place, Trouble = isBehind ? behind!.Value : trouble, IsBehindBrackets = isBehind };
    }

    /// <summary>The first thing behind the brackets that end all that is open; null where they do not all end here.</summary>
    private static int? SkipClosing(SpecText text, NodeBuilder builder, int position)
    {
        var open = builder.Levels.Where(level => level.Kind is LevelKind.FlowMapping or LevelKind.FlowSequence).Reverse().ToList();
        foreach (var level in open)
        {
            if (text[position] != (text[level.Start] == '[' ? ']' : '}'))
            {
                return null;
            }

            position = text.SkipBlanksAndComments(position + 1);
        }

        return open.Count > 0 ? position : null;
    }

    private static int FindTrouble(SpecText text, NodeBuilder builder)
    {
        if (builder.Top is null && builder.Root is ScalarNode wholeSpec)
        {
            return wholeSpec.At.Span.Start;
        }

        var position = text.SkipBlanksAndComments(builder.LastEnd);
        var top = builder.Top;
        if (text[position] == ':' && top is { IsMapping: true, WantsValue: true })
        {
            position = text.SkipBlanksAndComments(position + 1);
        }

        if (text[position] == ',' && top is { IsFlow: true, Start: var start } && builder.LastEnd > start + 1)
        {
            position = text.SkipBlanksAndComments(position + 1);
        }

        while (text[position] == '-' && char.IsWhiteSpace(text[position + 1]) && text.IsFirstOnLine(position))
        {
            position = text.SkipBlanksAndComments(position + 1);
        }

        return position;
    }
}

/// <summary>What to tell the author, and from which line on to look for a place to go on.</summary>
/// <param name="FaultyLine">The last line that the error spoiled.</param>
internal sealed record Diagnosis(Finding Finding, int FaultyLine)
{
    /// <summary>Where an earlier finding stands that this one says better; null if there is none.</summary>
    public int? Replaces { get; init; }

    /// <summary>The level that ends here, with all inside it; null if any may go on.</summary>
    public Level? Ended { get; init; }

    /// <summary>The entry of the innermost mapping in whose value the last entry belongs, with what follows; null for none.</summary>
    public MappingEntry? Section { get; init; }

    /// <summary>Where a key without a proper colon begins, in a mapping that the parser may not have seen.</summary>
    public int? KeyStart { get; init; }

    /// <summary>The key that was probably meant there.</summary>
    public ScalarNode? Key { get; init; }
}
