using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>The whole specs that stand as raw literals in the code of the tests.</summary>
internal static class CodeSpecs
{
    private static readonly Regex RawLiteral = new(
        "(?<!\\$)\"{3}[ ]*\r?\n(?<text>(?:.*\r?\n)*?)(?<indent>[ ]*)\"{3}(?!\")", RegexOptions.None);

    private static readonly Regex Version = new("^(\\{ *)?\"?genviral\"?: *1\\b", RegexOptions.Multiline);

    private static readonly Regex Mark = new(@"\{\|GENV[0-9]{4}:");

    /// <summary>The specs of all test projects, with or without mistakes, by where they stand; those with marks are left out.</summary>
    public static IReadOnlyDictionary<string, string> Find()
        => Directory.EnumerateFiles(RepositoryFiles.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(In)
            .ToDictionary(spec => spec.Key, spec => spec.Value, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> In(string path)
    {
        var code = RepositoryFiles.Read(path);
        return RawLiteral.Matches(code)
            .Select(match => (
                Line: code.AsSpan(0, match.Index).Count('\n') + 1,
                Text: Dedent(match.Groups["text"].Value, match.Groups["indent"].Length)))
            .Where(literal => Version.IsMatch(literal.Text) && !Mark.IsMatch(literal.Text))
            .Select(literal => KeyValuePair.Create($"{path}({literal.Line})", literal.Text));
    }

    private static string Dedent(string text, int indent)
        => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => line.Length >= indent ? line[indent..] : ""));
}
