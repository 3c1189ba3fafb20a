using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Takes keys into their mapping, and reports those that a spec cannot have.</summary>
internal sealed class KeyReader(SpecText text, ForbiddenCharacters forbidden, List<Finding> findings)
{
    /// <summary>Gives the key to <paramref name="level"/>, or reports why it is none.</summary>
    public void Take(Level level, ScalarNode key, bool isEmpty)
    {
        var at = key.At;
        if (isEmpty || forbidden.IsIn(at.Span.Start, at.Span.End))
        {
            if (key.Text.Length == 0 && key.IsPlain)
            {
                var colon = MappingKeys.ColonOf(text, at.Span.Start);
                findings.Add(text[colon.Span.Start] == '?' ? ReadingReport.ComplexKey(colon) : ReadingReport.KeyMissing(colon));
            }

            Refuse(level);
        }
        else if (text[text.SkipBlanksAndComments(at.Span.End)] == ':' && HiddenCharacters.Find(text, key) is { } hidden)
        {
            findings.Add(LineReport.HiddenCharacter(text.Span(hidden.Start, hidden.End), text[hidden.Start]));
            key = key with { Text = HiddenCharacters.Remove(key.Text) };
            level.TakeKey(key.Text.Length == 0 || level.FindKey(key.Text) is not null ? null : key);
        }
        else if (key is { IsPlain: true, Text: "<<" })
        {
            findings.Add(ReadingReport.MergeKey(at));
            Refuse(level);
        }
        else if (MappingKeys.QuestionMark(text, key) is { } questionMark)
        {
            findings.Add(ReadingReport.ComplexKey(questionMark));
            Refuse(level);
        }
        else if (level.IsMisplaced)
        {
            level.TakeKey(null);
        }
        else if (level is { Kind: LevelKind.BlockMapping, Entries: [.., { Value: EmptyNode { Comment: null } } header] } && level.FindKey(key.Text) is not null)
        {
            TakeBehindHeader(level, key, header);
        }
        else if (SecondEndpoint.BeginsAt(text, level, key))
        {
            findings.Add(ReadingReport.KeyMissingAbove(at, key.Text));
            level.End();
        }
        else if (level.FindKey(key.Text) is { } earlier)
        {
            findings.Add(ReadingReport.DuplicateKey(key, earlier));
            level.TakeKey(null);
        }
        else if (level.Kind != LevelKind.BlockMapping && MappingKeys.ReadFlow(text, level, key) is { } trap)
        {
            findings.AddRange(trap);
            level.TakeKey(null);
            level.HasLost = true;
        }
        else
        {
            level.TakeKey(key);
        }
    }

    /// <summary>A key of this mapping comes again behind one with nothing below it: that one stands too far in, unless it is the same key.</summary>
    private void TakeBehindHeader(Level level, ScalarNode key, MappingEntry header)
    {
        if (header.Key.Text == key.Text)
        {
            findings.Add(ReadingReport.DuplicateKey(key, header.Key));
            level.ReopenLast();
            level.TakeKey(key);
        }
        else
        {
            findings.Add(LineReport.KeyTooFarIn(header.Key.At, header.Key.Text, key.Text));
            level.Misplace();
        }
    }

    /// <summary><c>{ a: [b] c: d }</c>, which the parser takes as if there were a comma.</summary>
    /// <param name="level">What the key stands in.</param>
    /// <param name="at">The key.</param>
    /// <param name="before">Where what stands before it ends.</param>
    public void CheckComma(Level level, SourceSpan at, int before)
    {
        var isMissing = level is { Kind: LevelKind.FlowMapping, Entries.Count: > 0 } && before <= at.Span.Start && text[before - 1] is '}' or ']' or '"' or '\''
            && text.SkipBlanksAndComments(before) == at.Span.Start && at.Span.Length > 0;
        if (isMissing)
        {
            findings.Add(BracketReport.CommaMissingBehindEnd(at, text.Slice(at.Span.Start, at.Span.End)));
        }
    }

    /// <summary>Gives up a key that was reported; its value goes with it.</summary>
    public static void Refuse(Level level)
    {
        level.TakeKey(null);
        level.HasLost = true;
    }

    /// <summary><c>{"a" "b"}</c>, which the parser takes for <c>{"a": "b"}</c>.</summary>
    public bool HasNoColon(Level? level, int start)
    {
        if (level is not { Kind: LevelKind.FlowMapping, Key: { } key } || text[text.SkipBlanksAndComments(key.At.Span.End)] == ':'
            || start < key.At.Span.End)
        {
            return false;
        }

        if (!key.IsPlain && key.Text.TrimEnd().EndsWith(":", StringComparison.Ordinal) && char.IsLetterOrDigit(text[key.At.Span.End]))
        {
            // `"key: "value"`: the key's quote was left open, and the value's closed it.
            var quote = key.At.Span.Start;
            findings.Add(LineReport.UnclosedQuote(text.Span(quote, quote + 1), text[quote]));
            Refuse(level);
            return true;
        }

        findings.Add(LineReport.ColonMissing(key.At, text.Slice(key.At.Span.Start, key.At.Span.End)));
        return true;
    }
}
