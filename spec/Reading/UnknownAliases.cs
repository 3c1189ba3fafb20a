using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Tells what an author meant by an alias that nothing declares.</summary>
internal sealed class UnknownAliases(SpecText text)
{
    private HashSet<string>? _declaredSomewhere;

    /// <summary>What to report of <paramref name="alias"/>; null if its anchor, or what it belongs to, was lost and reported.</summary>
    public Finding? Explain(Located<string> alias, Level? level, IEnumerable<string> anchors, bool hasLostText)
    {
        var (name, at) = alias;
        var written = text.Slice(at.Span.Start, at.Span.End);
        if (!name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.'))
        {
            return ReadingReport.MustBeQuoted(at, written);
        }

        if (text[at.Span.End] == ':' && level is { IsMapping: true, WantsValue: false })
        {
            return ReadingReport.KeyMustBeQuoted(at, written);
        }

        var isLost = (hasLostText && DeclaredSomewhere.Contains(name)) || level is { WantsValue: true, Key: null };
        return isLost ? null : ReadingReport.UnknownAlias(at, name, anchors);
    }

    /// <summary>Everything that looks like an anchor, in lost text too.</summary>
    private HashSet<string> DeclaredSomewhere => _declaredSomewhere ??= text.WordsBehind('&');
}
