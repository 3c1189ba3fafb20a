using System.Globalization;
using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>Whatever an author does to a good spec, reading it ends in syntax and findings that lie inside the file.</summary>
public class MutationTests
{
    private const int Mutations = 150;

    private static readonly string[] Fragments =
    [
        "?", ":", "{", "}", "[", "]", "<", ">", "|", "\"", "'", "#", "-", ",", ".", "/", "\n", "  ", "\t", "null", "true", "1", "-1",
        "1.5", "99999999999999999999", "{}", "[]", "list<", "map<string>", "string?", "type: ", "fields: ", "enum: ", "oneOf: ",
        "get: ", "é", "\u0007", "\uD83D", "a: b", "- a", "../", "${}", "&a ", "*a ", "!t ", "<<: ",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_mutated_spec_is_read_without_an_exception(int seed)
    {
        var random = new Random(seed);
        string[] specs = [SampleSpecs.Whole, SampleSpecs.Forms, RepositoryFiles.Read("spec/api/genviral.yaml")[..6000]];
        for (var round = 0; round < Mutations; round++)
        {
            var text = specs[random.Next(specs.Length)];
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                text = Mutate(text, random);
            }

            Check(text, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, round {round}"));
        }
    }

    private static void Check(string text, string which)
    {
        try
        {
            var syntax = SpecCompiler.Read(TestFile.Of(text), TestContext.Current.CancellationToken);
            Assert.All(syntax.Findings, finding => Assert.InRange(finding.Location.Span.End, 0, text.Length));
            Assert.All(syntax.Findings, finding => Assert.DoesNotContain('\n', finding.Message));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Assert.Fail($"{which}: {error}\n{text}");
        }
    }

    private static string Mutate(string text, Random random)
    {
        var start = random.Next(text.Length);
        var length = Math.Min(text.Length - start, random.Next(1, 12));
        return random.Next(6) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, Fragments[random.Next(Fragments.Length)]),
            2 => text.Remove(start, length).Insert(start, Fragments[random.Next(Fragments.Length)]),
            3 => text.Insert(random.Next(text.Length), text.Substring(start, length)),
            4 => SwapLines(text, random),
            _ => ReplaceWord(text, start, random),
        };
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    /// <summary>Puts another word of the spec in a word's place: the mistakes that are well-formed YAML.</summary>
    private static string ReplaceWord(string text, int start, Random random)
    {
        static int End(string text, int position)
        {
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }

            return position;
        }

        var source = random.Next(text.Length);
        var word = text[source..End(text, source)];
        return text.Remove(start, End(text, start) - start).Insert(start, word);
    }
}
