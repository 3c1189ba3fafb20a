using System.Text;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>Completes a fragment to a whole spec: what it names is declared, and what it declares is used.</summary>
internal sealed class ExampleSpec
{
    private static readonly Regex TopKey = new(@"^(?<key>""[^""]+""|[^\s#][^:\n]*?):(?=\s|$)", RegexOptions.Multiline);

    private readonly IReadOnlyDictionary<string, string> _types;
    private readonly IReadOnlyDictionary<string, string> _errors;

    /// <param name="prelude">The types and errors that fragments may name, one a line.</param>
    public ExampleSpec(string prelude)
    {
        _types = Entries(prelude, "types:");
        _errors = Entries(prelude, "errors:");
    }

    /// <summary>The whole spec that <paramref name="example"/> stands for.</summary>
    public string Complete(DocumentExample example) => example.Kind switch
    {
        ExampleKind.Spec or ExampleKind.File => example.Text,
        ExampleKind.Top => Top(example.Text),
        ExampleKind.Types => Types(example.Text),
        ExampleKind.Fields => Types($"Example:\n  fields:\n{Indent(Indent(example.Text))}"),
        ExampleKind.Endpoints => Whole(example.Text, "", example.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(example), $"{example} is no example."),
    };

    private static string Top(string text)
    {
        var keys = Keys(text);
        var head = keys.Contains("genviral") ? "" : "genviral: 1\n";
        return keys.Contains("endpoints") ? head + text
            : $"{head}{text}\nendpoints:\n  example.get:\n    get: /example\n    returns: string\n";
    }

    /// <summary>Each type that the fragment itself does not use becomes an endpoint's data.</summary>
    private string Types(string text)
    {
        var uses = Keys(text)
            .Where(name => Regex.Count(WithoutBlock(text, name), $@"(?<![\w""]){Regex.Escape(name)}\b(?!:)") == 0)
            .Select((name, index) => $"uses.type{index}:\n  get: /uses/{index}\n  returns: {name}\n");
        return Whole(text, text, string.Concat(uses));
    }

    private string Whole(string fragment, string types, string endpoints)
    {
        var spec = new StringBuilder("genviral: 1\n");
        Section(spec, "errors", _errors.Where(error => Names(fragment, error.Key)).Select(error => error.Value), "");
        Section(spec, "types", Needed(fragment, Keys(types)), types);
        return spec.Append("endpoints:\n").Append(Indent(endpoints)).ToString();
    }

    private static void Section(StringBuilder spec, string key, IEnumerable<string> lines, string text)
    {
        var all = string.Concat(lines.Select(line => line + "\n")) + text;
        if (all.Length > 0)
        {
            spec.Append(key).Append(":\n").Append(Indent(all));
        }
    }

    /// <summary>The types of the prelude that the fragment names, with those that these name.</summary>
    private List<string> Needed(string fragment, IReadOnlyCollection<string> declared)
    {
        var needed = new List<string>();
        var texts = new Queue<string>([fragment]);
        var left = _types.Where(type => !declared.Contains(type.Key)).ToList();
        while (texts.TryDequeue(out var text))
        {
            foreach (var type in left.Where(type => Names(text, type.Key)).ToList())
            {
                left.Remove(type);
                needed.Add(type.Value);
                texts.Enqueue(type.Value);
            }
        }

        return needed;
    }

    private static bool Names(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b(?!:)");

    private static List<string> Keys(string text)
        => [.. TopKey.Matches(text).Select(match => match.Groups["key"].Value.Trim('"'))];

    /// <summary>The text without the block of one key: a type that only names itself is not used.</summary>
    private static string WithoutBlock(string text, string key)
        => Regex.Replace(text, $@"^{Regex.Escape(key)}:.*\n?(?:[ #].*\n?|\n)*", "", RegexOptions.Multiline);

    private static Dictionary<string, string> Entries(string prelude, string section)
        => prelude.Split('\n')
            .SkipWhile(line => line != section).Skip(1)
            .TakeWhile(line => line.StartsWith(' '))
            .Select(line => line.Trim())
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal);

    private static string Indent(string text)
        => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length > 0 ? $"  {line}\n" : "\n"));
}
