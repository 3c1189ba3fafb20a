using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A type expression → syntax: <c>T</c>, <c>T?</c>, <c>list&lt;T&gt;</c>, <c>map&lt;T&gt;</c>, <c>A | B</c>.</summary>
/// <remarks>One expression gives at most one finding: behind the first mistake, nobody knows what was meant.</remarks>
internal sealed class TypeExpressionParser
{
    private const int DeepestNesting = 64;
    private const int Longest = 2_000;

    private readonly ScalarNode _scalar;
    private readonly SyntaxReport _report;
    private readonly ScalarPlaces _places;
    private readonly List<TypeToken> _tokens;
    private int _next;
    private int _depth;

    private TypeExpressionParser(ScalarNode scalar, SyntaxReport report)
    {
        _scalar = scalar;
        _report = report;
        _places = new ScalarPlaces(scalar);
        _tokens = scalar.Text.Length > Longest ? [] : TypeExpressionLexer.Cut(scalar.Text);
    }

    public static TypeSyntax Parse(ScalarNode scalar, SyntaxReport report)
        => TryParseName(scalar) ?? new TypeExpressionParser(scalar, report).ParseWhole() ?? new LostTypeSyntax(scalar.At);

    /// <summary>Nearly all types are one name, perhaps with a question mark.</summary>
    private static NamedTypeSyntax? TryParseName(ScalarNode scalar)
    {
        var isNullable = scalar.Text.EndsWith("?", StringComparison.Ordinal);
        var name = isNullable ? scalar.Text.Substring(0, scalar.Text.Length - 1) : scalar.Text;
        var isName = TypeWords.BuiltIn.Contains(name) || (name.Length > 0 && char.IsUpper(name[0]) && CSharpNames.IsIdentifier(name));
        return scalar.IsPlain && isName && name.Length <= Longest && scalar.At.Span.Length == scalar.Text.Length
            ? new NamedTypeSyntax(name, SyntaxReport.Part(scalar.At, 0, name.Length)) { IsNullable = isNullable }
            : null;
    }

    private TypeSyntax? ParseWhole()
    {
        if (_scalar.Text.Length > Longest)
        {
            return Malformed(" It is too long.");
        }

        if (_tokens.Count == 0)
        {
            return Malformed(" Write a type, such as 'string'.");
        }

        var type = ParseChoice();
        return type is not null && _next < _tokens.Count ? Malformed(Remedy()) : type;
    }

    private TypeSyntax? ParseChoice()
    {
        var start = _next;
        var cases = new List<TypeSyntax>();
        bool isNullable;
        do
        {
            if (ParseNamed() is not { } type)
            {
                return null;
            }

            cases.Add(type);
            isNullable = Take("?");
            if (isNullable && Sees("|"))
            {
                return Malformed(" The '?' of a choice stands at its end: 'A | B?'.");
            }
        }
        while (Take("|"));

        var choice = cases.Count == 1 ? cases[0] : new ChoiceTypeSyntax(cases, Place(start));
        return isNullable ? choice with { IsNullable = true } : choice;
    }

    private TypeSyntax? ParseNamed()
    {
        if (_next >= _tokens.Count || !_tokens[_next].IsName)
        {
            return Malformed(Remedy());
        }

        var start = _next;
        var name = _tokens[_next++];
        if (Sees("<"))
        {
            return ParseGeneric(name, start);
        }

        return name.Text is not ("list" or "map") ? Named(name)
            : Malformed(_next < _tokens.Count && _tokens[_next].Text != ">" ? Remedy() : $" Write what it holds: '{name.Text}<string>'.");
    }

    private TypeSyntax? ParseGeneric(TypeToken name, int start)
    {
        if (name.Text is not ("list" or "map"))
        {
            return Unknown(name, TypeWords.GenericRemedy(name.Text));
        }

        _next++;
        if (++_depth > DeepestNesting)
        {
            return Malformed($" It is nested more than {DeepestNesting} times.");
        }

        if (ParseChoice() is not { } element)
        {
            return null;
        }

        _depth--;
        if (!Take(">"))
        {
            return Malformed(Remedy());
        }

        return name.Text == "list"
            ? new ListTypeSyntax(element, Place(start))
            : new MapTypeSyntax(null, element, Place(start));
    }

    private TypeSyntax? Named(TypeToken name)
    {
        var at = _places.Part(name.Start, name.Text.Length);
        if (TypeWords.BuiltIn.Contains(name.Text))
        {
            return new NamedTypeSyntax(name.Text, at);
        }

        if (char.IsUpper(name.Text[0]) && CSharpNames.IsIdentifier(name.Text))
        {
            return new NamedTypeSyntax(name.Text, at);
        }

        return _report.DeclaredTypes.Contains(name.Text) ? null : Prose() ?? Unknown(name, _report.IsCrowded ? "" : TypeWords.Remedy(name.Text, _scalar.IsPlain ? name.Text : $"\"{name.Text}\"", _report.DeclaredTypes));
    }

    /// <summary>Two names in a row are a sentence: then the first one is no misspelled type.</summary>
    private LostTypeSyntax? Prose()
    {
        if (_next < _tokens.Count && _tokens[_next].IsName)
        {
            Malformed(Remedy());
            return new LostTypeSyntax(_scalar.At);
        }

        return null;
    }

    private TypeSyntax? Unknown(TypeToken name, string remedy)
    {
        _report.Add(TypeShapeReport.UnknownBuiltIn(name.Text, _places.Part(name.Start, name.Text.Length), remedy));
        return null;
    }

    private TypeSyntax? Malformed(string remedy)
    {
        _report.Add(TypeShapeReport.MalformedExpression(_scalar, remedy));
        return null;
    }

    private string Remedy() => TypeExpressionRemedy.Of(_scalar.Text, _tokens);

    private bool Sees(string sign) => _next < _tokens.Count && !_tokens[_next].IsName && _tokens[_next].Text == sign;

    /// <summary>Takes a sign. A question mark stands right behind its type: <c>string ?</c> is two words in YAML's flow style.</summary>
    private bool Take(string sign)
    {
        if (!Sees(sign) || (sign == "?" && _tokens[_next].HasSpaceBefore))
        {
            return false;
        }

        _next++;
        return true;
    }

    private SourceSpan Place(int first)
    {
        var start = _tokens[first].Start;
        return _places.Part(start, _tokens[_next - 1].End - start);
    }
}
