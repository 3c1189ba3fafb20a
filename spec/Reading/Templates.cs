using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Recognises <c>{{ base_url }}</c>, which other tools fill in and YAML reads as a mapping in a mapping.</summary>
internal static class Templates
{
    /// <summary>The whole of it, given its inner brace; null if it is none.</summary>
    public static SourceSpan? Find(SpecText text, int inner)
    {
        var lineEnd = text.LineEnd(text.LineOf(inner));
        var end = inner + 1;
        while (end < lineEnd && text[end] is not (':' or ',' or '{' or '}'))
        {
            end++;
        }

        return text[inner] == '{' && text[inner - 1] == '{' && text[end] == '}' && text[end + 1] == '}' ? text.Span(inner - 1, end + 2) : null;
    }
}
