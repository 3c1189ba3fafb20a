using System.Text;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;
using Genviral.Gen.Spec.Tests.Schema;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>What the quick reader reads is what the parser reads, to the last place; and it reads nearly all.</summary>
public sealed class QuickReaderTests
{
    private const int Seed = 20261125;
    private const int Mutations = 20_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ": ", ",", ", ", "\"", "'", "#", " #", " # ", "\t", "\n", "\r\n", "\r", " ", "  ", "- ", "-", "? ", "?", "&x ", "*x", "!t ", "|", "|\n", "|-\n",
        ">", "---\n", "...\n", "%", "@", "`", "\\", "😀", "é", "<<: ", "\u2028", "\u0085", "\u00A0", "null", "\n\n", "\n  ", "\n    ", "a: b", "a:b", "a:", "\"a\":1",
        "<", ">", "map<int, string>", "http://x", ":id", "=", "~", "(", ";", "''", "\\n", "[]", "{}", "{ a: b }", "[a, b]", "[\n", "\n]", "{\n", "\n}", "//", "/*",
    ];

    [Fact]
    public void Every_valid_spec_is_read_alike()
    {
        var specs = ValidSpecs.Find();
        var quick = specs.Values.Count(IsReadAlike);

        Assert.InRange(quick, specs.Count * 3 / 4, specs.Count);
    }

    [Fact]
    public void The_whole_API_is_read_quickly()
        => Assert.True(IsReadAlike(RepositoryFiles.Read("spec/api/genviral.yaml")));

    [Fact]
    public void Broken_specs_are_read_alike_or_left_to_the_parser()
    {
        var random = new Random(Seed);
        var specs = ReferenceExamples.Valid.Select(ReferenceExamples.Complete).ToList();
        var quick = 0;
        for (var count = 0; count < Mutations; count++)
        {
            quick += IsReadAlike(Mutate(specs[random.Next(specs.Count)], random)) ? 1 : 0;
        }

        Assert.InRange(quick, Mutations / 20, Mutations);
    }

    [Theory]
    [InlineData("a:\n- b\n- c\nd: e\n")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  - d: 3\n")]
    [InlineData("a: |\n  one\n  two\nb: c\n")]
    [InlineData("a:\n  b: |\n    one\n\n    two # no comment\n     three\n\n\n  c: d\n")]
    [InlineData("doc: text     # a comment\n2x2: a\n1+2: b\n")]
    [InlineData("a: { b: c,\n     d: [e, \"f\"] } # g\n")]
    [InlineData("{\"a\":1,\"b\":[true,null]}")]
    [InlineData("a: b\r\nc:\r\n  d: 'e'\r\n")]
    [InlineData("a:\n  b:\nc: d")]
    [InlineData("\uFEFFa:\n  b: c\nd: e")]
    [InlineData("# only\n\na: b # c\n  # d\n")]
    public void These_are_read_quickly(string text) => Assert.True(IsReadAlike(text), "It was left to the parser.");

    /// <summary>Whether the quick reader reads it; then the parser must have nothing to add.</summary>
    private static bool IsReadAlike(string text)
    {
        var file = TestFile.Of(text);
        var spec = new SpecText(file);
        if (!ForbiddenCharacters.Find(spec).IsEmpty || QuickReader.TryRead(spec, CancellationToken.None) is not { } root)
        {
            return false;
        }

        var parsed = NodeReader.ReadByParser(file);
        Assert.True(parsed.Findings.Count == 0 && !parsed.HasLostText, $"The parser finds {string.Join("; ", parsed.Findings.Select(finding => finding.Message))} in\n{text}");
        var (expected, actual) = (Describe(parsed.Root!), Describe(root));
        Assert.True(expected == actual, $"Expected\n{expected}but read\n{actual}of\n{text}");
        return true;
    }

    private static string Describe(Node root)
    {
        var lines = new StringBuilder();
        Describe(root, "", lines);
        return lines.ToString();
    }

    private static void Describe(Node node, string indent, StringBuilder lines)
    {
        lines.Append(indent).Append(node.At.Span).Append(' ');
        switch (node)
        {
            case MappingNode mapping:
                lines.Append(mapping.HasLostEntries ? "lost {" : "{").AppendLine();
                foreach (var entry in mapping.Entries)
                {
                    Describe(entry.Key, indent + "  ", lines);
                    Describe(entry.Value, indent + "    ", lines);
                }

                break;
            case SequenceNode list:
                lines.AppendLine("[");
                foreach (var item in list.Items)
                {
                    Describe(item, indent + "  ", lines);
                }

                break;
            case ScalarNode scalar:
                lines.Append(scalar.Style).Append(' ').AppendLine(scalar.Text);
                break;
            case EmptyNode empty:
                lines.Append("empty ").Append(empty.Key).Append(' ').AppendLine(empty.Comment);
                break;
            default:
                lines.AppendLine("lost");
                break;
        }
    }

    private static string Mutate(string spec, Random random)
    {
        var text = new StringBuilder(spec);
        for (var change = random.Next(1, 4); change > 0 && text.Length > 0; change--)
        {
            var place = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - place);
            _ = random.Next(4) switch
            {
                0 => text.Remove(place, length),
                1 => text.Insert(place, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(random.Next(text.Length), text.ToString(place, length)),
                _ => text.Remove(place, 1).Insert(place, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text.ToString();
    }
}
