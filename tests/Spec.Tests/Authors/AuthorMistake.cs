using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Authors;

/// <summary>A mistake that an author makes in a spec that is right otherwise.</summary>
/// <param name="Spec">The file of the spec, below this folder.</param>
/// <param name="Title">What the author did.</param>
/// <param name="Right">The lines as they are.</param>
/// <param name="Wrong">The lines as they become, with the finding marked.</param>
/// <param name="Fragments">What the message says, among other things.</param>
/// <remarks>
/// A title that begins with <c>!</c> stands for one that hides others: a whole file in another language, say.
/// A file <c>name.mistakes.txt</c> holds them, each after a line <c># title</c>: <c>&lt;</c> and the line that is, <c>&gt;</c> and the line that
/// becomes of it, <c>!</c> and a part of the message.
/// </remarks>
internal sealed record AuthorMistake(string Spec, string Title, string Right, string Wrong, IReadOnlyList<string> Fragments)
{
    private const string Folder = "tests/Spec.Tests/Authors";

    /// <summary>The specs without mistakes, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Specs { get; } =
        Directory.EnumerateFiles(RepositoryFiles.PathOf(Folder), "*.genviral.*")
            .ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    /// <summary>All mistakes of all specs of the folder, in the order of the files.</summary>
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf(Folder), "*.mistakes.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    /// <summary>Whether other mistakes are not seen beside it.</summary>
    public bool IsAlone => Title.StartsWith('!');

    /// <summary>Where the right lines begin in the spec.</summary>
    public int Start => IndexOf(Specs[Spec]);

    /// <summary>Whether both change the same lines, or the same type, endpoint or setting: the one may lose what the other stands in.</summary>
    public bool Overlaps(AuthorMistake other) => Parts.Intersect(other.Parts).Any();

    /// <summary>The lines of the entries of the top level and of the level below it that the mistake touches.</summary>
    private IEnumerable<int> Parts
    {
        get
        {
            var spec = Specs[Spec];
            var entry = new Regex(spec.StartsWith('{') ? "^( {2}| {4})\"" : "^( {2}|)[^ #]");
            var part = 0;
            var lines = spec[..(Start + Right.Length)].TrimEnd('\n').Split('\n');
            var first = spec[..Start].Count(sign => sign == '\n');
            for (var line = 0; line < lines.Length; line++)
            {
                part = entry.IsMatch(lines[line]) ? line : part;
                if (line >= first)
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>The spec with the mistake, marked.</summary>
    public string In(string spec)
    {
        var start = IndexOf(spec);
        return spec[..start] + Wrong + spec[(start + Right.Length)..];
    }

    public override string ToString() => $"{Spec}: {Title}";

    private int IndexOf(string spec)
    {
        var start = spec.IndexOf(Right, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{this}: the spec has no such lines.");
        Assert.True(spec.IndexOf(Right, start + 1, StringComparison.Ordinal) < 0, $"{this}: the spec has these lines twice.");
        return start;
    }

    private static IEnumerable<AuthorMistake> Read(string file, string text)
    {
        var stem = file[..file.IndexOf('.', StringComparison.Ordinal)];
        var spec = Specs.Keys.Single(name => name.StartsWith(stem + ".", StringComparison.Ordinal));
        return text.Split("\n# ").Skip(1).Select(block => block.Split('\n')).Select(lines => new AuthorMistake(
            spec, lines[0].Trim(), Lines(lines, '<'), Lines(lines, '>'), [.. Of(lines[1..], '!')]));
    }

    private static string Lines(string[] block, char sign) => string.Concat(Of(block, sign).Select(line => line + "\n"));

    private static IEnumerable<string> Of(string[] block, char sign)
        => block.Where(line => line.StartsWith(sign)).Select(line => line.Length > 1 ? line[2..] : "");
}
