using System.Diagnostics;
using System.Text;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Broken at random, from a seed: reading ends in bounded time, without an exception, and says what it lost.</summary>
public sealed class MutationTests
{
    private const int Seed = 20261124;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(5);

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ": ", ",", "\"", "'", "#", " #", "\t", "\n", "\r\n", " ", "  ", "- ", "? ", "&x ", "*x", "!t ", "|", ">",
        "---\n", "...", "%", "@", "`", "\0", "\uFFFD", "\uFEFF", "\\", "😀", "\uD83D", "<<: ", "\u2028", "\u0085", "null", "\n\n", "\n    ",
    ];

    [Fact]
    public void A_broken_spec_is_read_to_its_end()
    {
        var random = new Random(Seed);
        var specs = ReferenceExamples.Valid.Select(ReferenceExamples.Complete).ToList();
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed < Budget; count++)
        {
            var text = Mutate(specs[random.Next(specs.Count)], random);
            try
            {
                Check(text);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Assert.Fail($"{exception}\nThe spec, input {count} of seed {Seed}:\n{text}");
            }
        }

        Assert.InRange(count, 50, int.MaxValue);
    }

    [Theory]
    [InlineData("a: \"\\")]
    [InlineData("a: \\1, ,  2]\n%b  1 \\1, ,  2]\n%b  1")]
    [InlineData("a:*\n *\n\ta:*\n *\n")]
    [InlineData("&a : *a")]
    [InlineData("a: ![ {\n- b\nc: 1")]
    [InlineData("{ \"a\": { \"id\"  \"B\": { \"x\": 1 }\n  },\n  \"e\": {\n    \"a\": [ 1, 2 ,...    \"b")]
    public void What_once_failed_is_read(string text) => Check(text);

    private static string Mutate(string spec, Random random)
    {
        var text = new StringBuilder(spec);
        for (var change = random.Next(1, 6); change > 0 && text.Length > 0; change--)
        {
            var place = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 20), text.Length - place);
            _ = random.Next(5) switch
            {
                0 => text.Remove(place, length),
                1 => text.Insert(place, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(random.Next(text.Length), text.ToString(place, length)),
                3 => text.Remove(place, text.Length - place),
                _ => text.Remove(place, 1).Insert(place, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text.ToString();
    }

    private static void Check(string text)
    {
        var clock = Stopwatch.StartNew();
        var document = NodeReader.Read(TestFile.Of(text), TestContext.Current.CancellationToken);

        Assert.True(clock.Elapsed < LongestRead, $"Reading took {clock.Elapsed}.");
        Assert.True(document.Root is not null || document.Findings.Count > 0, "No nodes and no finding.");
        Assert.All(document.Findings, finding =>
        {
            Assert.NotEmpty(finding.Message);
            Assert.InRange(finding.Location.Span.End, 0, text.Length);
        });
        Assert.True(document.Root is null || document.Findings.Any(finding => finding.IsError) || !IsLost(document.Root), "Lost without a word.");
    }

    private static bool IsLost(Node node) => node switch
    {
        LostNode => true,
        MappingNode mapping => mapping.HasLostEntries || mapping.Entries.Any(entry => IsLost(entry.Value)),
        SequenceNode list => list.Items.Any(IsLost),
        _ => false,
    };
}
