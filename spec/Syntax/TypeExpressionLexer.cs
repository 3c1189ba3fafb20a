using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>One name or sign of a type expression.</summary>
/// <param name="IsName">A name; otherwise one of <c>&lt; &gt; | ?</c> or a sign that has no meaning.</param>
/// <param name="HasSpaceBefore">Whether a blank stands before it.</param>
internal readonly record struct TypeToken(string Text, int Start, bool IsName, bool HasSpaceBefore)
{
    public int End => Start + Text.Length;
}

/// <summary>Cuts a type expression into names and signs.</summary>
internal static class TypeExpressionLexer
{
    private const string Signs = "<>|?,[](){}&\"'";

    public static List<TypeToken> Cut(string text)
    {
        var tokens = new List<TypeToken>();
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            if (position == text.Length)
            {
                break;
            }

            var end = IsSign(text[position]) ? position + 1 : NameEnd(text, position);
            tokens.Add(new TypeToken(text.Substring(position, end - position), position, !IsSign(text[position]), start < position));
            position = end;
        }

        return tokens;
    }

    private static int NameEnd(string text, int position)
    {
        while (position < text.Length && !IsSign(text[position]) && !char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsSign(char character) => Signs.IndexOf(character) >= 0;
}

/// <summary>Where the parts of a scalar's text stand in the file.</summary>
internal readonly record struct ScalarPlaces
{
    private readonly SourceSpan _at;
    private readonly int _shift;

    public ScalarPlaces(Reading.ScalarNode scalar)
    {
        _at = scalar.At;
        _shift = Stands(scalar, 0) ? 0 : Stands(scalar, 1) ? 1 : -1;
    }

    /// <summary>The part's place; the whole scalar's if its text has escapes or several lines.</summary>
    public SourceSpan Part(int start, int length) => _shift < 0 ? _at : SyntaxReport.Part(_at, _shift + start, length);

    private static bool Stands(Reading.ScalarNode scalar, int shift)
    {
        var start = scalar.At.Span.Start + shift;
        var source = scalar.At.File.Text;
        if (start + scalar.Text.Length > Math.Min(source.Length, scalar.At.Span.End))
        {
            return false;
        }

        for (var index = 0; index < scalar.Text.Length; index++)
        {
            if (source[start + index] != scalar.Text[index])
            {
                return false;
            }
        }

        return true;
    }
}
