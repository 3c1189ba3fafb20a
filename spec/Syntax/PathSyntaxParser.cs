using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>An endpoint's path with its placeholders.</summary>
/// <param name="Template">With every placeholder in braces.</param>
/// <param name="Placeholders">In order, each at its name.</param>
internal sealed record PathSyntax(Located<string> Text, string Template, IReadOnlyList<Located<string>> Placeholders);

/// <summary><c>/posts/{id}</c> or <c>/posts/:id</c> → syntax.</summary>
internal static class PathSyntaxParser
{
    private static readonly Regex Placeholder = new(
        @"\{(?<name>[A-Za-z_][A-Za-z0-9_.\-]*)\}|(?<=/):(?<name>[A-Za-z_][A-Za-z0-9_\-]*)(?=/|\z)", RegexOptions.CultureInvariant);

    private static readonly Regex Literal = new(
        @"^(?:/|[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*\z", RegexOptions.CultureInvariant);

    public static PathSyntax? Parse(Node node, SyntaxReport report)
    {
        if (report.Line(node, "a path, such as '/posts'") is not { } text || node is not ScalarNode scalar)
        {
            return null;
        }

        if (QuickPath.TryParse(scalar) is { } quick)
        {
            return quick;
        }

        if (Remedy(text.Value) is { } remedy)
        {
            report.Add(EndpointShapeReport.WrongPath(scalar, remedy));
            return null;
        }

        var names = new NameSet(report, StringComparer.Ordinal);
        var places = new ScalarPlaces(scalar);
        var placeholders = Placeholder.Matches(text.Value).Cast<Match>()
            .Select(match => match.Groups["name"])
            .Select(name => new Located<string>(name.Value, places.Part(name.Index, name.Length)))
            .ToList();
        return placeholders.FindAll(names.Add).Count == placeholders.Count
            ? new PathSyntax(text, Placeholder.Replace(text.Value, "{${name}}"), placeholders)
            : null;
    }

    private const int Longest = 2_000;

    /// <summary>What is wrong with a path, with a space before it; null if nothing is.</summary>
    private static string? Remedy(string path)
    {
        if (path.Length > Longest)
        {
            return " It is too long to be sent.";
        }

        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            return path.IndexOf("://", StringComparison.Ordinal) > 0
                ? " Write what comes behind 'baseUrl' alone; it begins with '/'."
                : StartRemedy(path);
        }

        return path.IndexOf('?') >= 0 && Braced(path).IndexOf('?') >= 0 ? " Query parameters stand under 'query'."
            : path.IndexOf('#') >= 0 ? " A fragment is never sent."
            : path.IndexOf("//", StringComparison.Ordinal) >= 0 ? " A segment is empty: there is a '/' too many."
            : path.Split('/').Any(segment => segment is "." or "..") ? " '.' and '..' would lead to another path."
            : PlaceholderRemedy(path);
    }

    private static string StartRemedy(string path)
    {
        var better = Regex.Replace(path.Trim(), "^(GET|POST|PUT|PATCH|DELETE)\\s+", "", RegexOptions.IgnoreCase);
        better = better.StartsWith("/", StringComparison.Ordinal) ? better : "/" + better;
        return Remedy(better) is null ? $" Did you mean '{better}'?" : " A path begins with '/'.";
    }

    private static string? PlaceholderRemedy(string path)
    {
        var literal = Placeholder.Replace(path, "");
        if (Regex.Match(path, @"\$\{(\w+)\}") is { Success: true } dollar)
        {
            return $" A path parameter has no '$': write '{{{dollar.Groups[1].Value}}}'.";
        }

        if (Regex.Match(Placeholder.Replace(path, "x"), @"/:(\w+)") is { Success: true } colon)
        {
            return $" ':{colon.Groups[1].Value}' is a path parameter only as a whole segment: write '{{{colon.Groups[1].Value}}}'.";
        }

        if (Literal.IsMatch(literal) && !Regex.IsMatch(literal, "/:(/|$)"))
        {
            return null;
        }

        var angled = Regex.Match(literal, @"<(\w+)>");
        return angled.Success ? $" A path parameter is written '{{{angled.Groups[1].Value}}}'."
            : literal.IndexOf('{') >= 0 != literal.IndexOf('}') >= 0 ? " A brace is missing."
            : literal.IndexOfAny(['{', '}', ':']) >= 0 ? " The name of a path parameter is letters, digits and underscores: '{id}'."
            : " Write other characters percent-encoded, a blank as %20.";
    }

    /// <summary>The path without what stands in braces: <c>{id?}</c> is a matter of placeholders.</summary>
    private static string Braced(string path) => Regex.Replace(path, @"\{[^{}]*\}", "");
}
