namespace Genviral.Gen.Spec.Reading;

/// <summary>Tells why nothing stands where a value could.</summary>
internal static class EmptyValues
{
    /// <summary>The empty value of <paramref name="key"/>, or of a list whose element would begin at <paramref name="start"/>.</summary>
    public static EmptyNode Read(SpecText text, ScalarNode? key, int start)
    {
        var next = text.SkipBlanks(text[start] == ':' ? start + 1 : start);
        if (text[next] == '#' && !char.IsWhiteSpace(text[next + 1]) && text[next + 1] is not ('#' or '\0'))
        {
            var end = text.EndOfWord(next);
            return new EmptyNode(text.Span(next, end), key?.Text, text.Slice(next, end));
        }

        if (key is not null)
        {
            return new EmptyNode(key.At, key.Text, Comment: null);
        }

        var dash = start - 1;
        while (dash > 0 && char.IsWhiteSpace(text[dash]))
        {
            dash--;
        }

        var at = text[dash] == '-' ? text.Span(dash, dash + 1) : text.Span(start, start);
        return new EmptyNode(at, Key: null, Comment: null);
    }
}
