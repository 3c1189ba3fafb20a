using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>What is written by a shorter way is what the framework writes by its own.</summary>
public class WrittenTextTests
{
    private static readonly Gen<char> Character = Any.Frequency(
        (4, Any.Char[' ', '~']),
        (1, Any.Char['\0', '\u001F']),
        (1, Any.Char['\u007F', '\uFFFF']),
        (1, Any.Char['\uD800', '\uDBFF']),
        (1, Any.Char['\uDC00', '\uDFFF']),
        (1, Any.OneOfConst('"', '\\', '\n', '\r', '\t', '\b', '\f', '<', '&', '+', '\'', '`')));

    private static readonly Gen<string> Pair = Any.Select(
        Any.Char['\uD800', '\uDBFF'],
        Any.Char['\uDC00', '\uDFFF'],
        (high, low) => new string([high, low]));

    [Fact]
    public void Every_character_is_escaped_as_by_the_default_encoder()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            AssertEscaped($"{(char)c}x");
        }
    }

    [Fact]
    public void Texts_with_whole_and_half_surrogate_pairs_are_escaped_as_by_the_default_encoder()
        => Any.OneOf(Character.Select(c => c.ToString()), Pair).Array[0, 40].Select(string.Concat).Sample(AssertEscaped, iter: 20_000);

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(511)]
    [InlineData(3000)]
    public void A_pair_across_two_chunks_stays_whole(int before)
    {
        AssertEscaped(new string('é', before) + "\U0001F600" + new string('é', before));
        AssertEscaped(string.Concat(Enumerable.Repeat("\U0001F600", before)));
        AssertEscaped(new string('a', before) + "\U0001F600\uD83D");
    }

    [Fact]
    public void A_number_of_few_decimals_has_the_shortest_text()
    {
        var isShort = 0;
        Any.Select(Any.Long[-2_000_000_000_000_000, 2_000_000_000_000_000], Any.Int[0, 15], Any.Int[0, 17], (digits, drop, places)
            => (double)(long)(digits / Math.Pow(10, drop)) / Math.Pow(10, places)).Sample(
            value =>
            {
                Span<byte> ours = stackalloc byte[64];
                if (ShortDouble.TryFormat(value, ours, out var length))
                {
                    Interlocked.Increment(ref isShort);
                    Assert.Equal(Shortest(value), Encoding.ASCII.GetString(ours[..length]));
                }
            },
            iter: 100_000);

        // Both ways are met, or nothing is compared.
        Assert.InRange(isShort, 10_000, 90_000);
    }

    [Fact]
    public void A_negative_zero_keeps_its_sign()
        => Assert.Equal("-0", Encoding.ASCII.GetString(JsonOutput.Write(-0.0, static (output, number) => output.Write(number))));

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(-0.5)]
    [InlineData(1.15)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(1e15)]
    [InlineData(99999999999.9999)]
    [InlineData(100000000000.0)]
    [InlineData(0.30000000000000004)]
    [InlineData(2.675)]
    [InlineData(-1234.5678)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void A_number_is_written_as_its_shortest_text(double value)
        => Assert.Equal(Shortest(value), Encoding.ASCII.GetString(JsonOutput.Write(value, static (output, number) => output.Write(number))));

    private static string Shortest(double value)
    {
        Span<byte> room = stackalloc byte[64];
        Assert.True(Utf8Formatter.TryFormat(value, room, out var length));
        var text = Encoding.ASCII.GetString(room[..length]);
        Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
        return text;
    }

    private static void AssertEscaped(string text)
        => Assert.Equal($"\"{JavaScriptEncoder.Default.Encode(text)}\"", Encoding.UTF8.GetString(JsonOutput.Write(text, static (output, value) => output.Write(value))));
}
