using System.Text;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Parses the paths that nearly all APIs have, of plain segments and whole placeholders; leaves the others, and every mistake, to <see cref="PathSyntaxParser"/>.</summary>
internal static class QuickPath
{
    public static PathSyntax? TryParse(ScalarNode scalar)
    {
        var path = scalar.Text;
        if (!scalar.IsPlain || scalar.At.Span.Length != path.Length || path.Length is < 2 or > 200)
        {
            return null;
        }

        var placeholders = new List<Located<string>>();
        var template = new StringBuilder(path.Length + 4);
        for (var start = 0; start < path.Length;)
        {
            var next = path.IndexOf('/', start + 1);
            var end = next < 0 ? path.Length : next;
            if (path[start] != '/' || !TryAdd(scalar, start + 1, end, template, placeholders))
            {
                return null;
            }

            start = end;
        }

        return new PathSyntax(new Located<string>(path, scalar.At), template.ToString(), placeholders);
    }

    private static bool TryAdd(ScalarNode scalar, int start, int end, StringBuilder template, List<Located<string>> placeholders)
    {
        var path = scalar.Text;
        var isBraced = end - start > 2 && path[start] == '{' && path[end - 1] == '}';
        var isPlaceholder = isBraced || (end - start > 1 && path[start] == ':');
        var (first, last) = (isPlaceholder ? start + 1 : start, isBraced ? end - 1 : end);
        if (first == last || !IsWord(path, first, last) || (isPlaceholder && path[first] is '-' or (>= '0' and <= '9')))
        {
            return false;
        }

        template.Append('/');
        if (!isPlaceholder)
        {
            template.Append(path, start, end - start);
            return true;
        }

        var name = path.Substring(first, last - first);
        template.Append('{').Append(name).Append('}');
        placeholders.Add(new Located<string>(name, SyntaxReport.Part(scalar.At, first, name.Length)));
        return placeholders.TrueForAll(other => other.Value != name || other.At.Span.Start == scalar.At.Span.Start + first);
    }

    private static bool IsWord(string path, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (path[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
