using System.Text;
using System.Text.Json;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>What is written is what JsonSerializer writes by default, byte for byte.</summary>
public class JsonOutputTests
{
    private static readonly Gen<string> AnyText = Any.Frequency(
        (3, Any.String),
        (3, Any.OneOf(Any.Char[' ', '~'], Any.Char['\0', '\u001F'], Any.Char['\uD800', '\uDFFF'], Any.Char['\u2020', '\u2030'], Any.Char).Array[0, 600].Select(chars => new string(chars))),
        (1, Any.Const("\U0001F600").Array[0, 200].Select(parts => "a" + string.Concat(parts))));

    [Fact]
    public void Strings_are_escaped_as_by_default() => AnyText.Sample(
        text => Write(output => output.Write(text)) == JsonSerializer.Serialize(text), iter: 20_000);

    [Fact]
    public void Every_character_is_escaped_as_by_default()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var text = $"a{c}b";
            Assert.Equal(JsonSerializer.Serialize(text), Write(output => output.Write(text)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\u2028\u2029\u0085\uFEFF\u007F")]
    [InlineData("<a href='x'>&amp;+`\"\\/</a>")]
    public void Odd_strings_are_escaped_as_by_default(string text)
        => Assert.Equal(JsonSerializer.Serialize(text), Write(output => output.Write(text)));

    [Fact]
    public void A_pair_of_surrogates_that_meets_the_end_of_a_chunk_stays_a_pair()
    {
        for (var length = 250; length < 260; length++)
        {
            var text = new string('é', length) + "\U0001F600" + new string('\uD83D', 300);
            Assert.Equal(JsonSerializer.Serialize(text), Write(output => output.Write(text)));
        }
    }

    [Fact]
    public void Names_of_maps_are_escaped_as_by_default() => AnyText.Sample(
        text => Write(output => output.WriteMap<int>(new Dictionary<string, int> { [text] = 1 }, static (output, item) => output.Write(item)))
            == JsonSerializer.Serialize(new Dictionary<string, int> { [text] = 1 }));

    [Fact]
    public void Numbers_are_written_as_by_default()
    {
        Any.Double.Where(double.IsFinite).Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        Any.Decimal.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        Any.Long.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        Any.Int.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        foreach (var value in new[] { -0.0, double.MaxValue, double.MinValue, double.Epsilon, 1e15, 1e16, 1e-5, 123456789012345680, 0.1 + 0.2 })
        {
            Assert.Equal(JsonSerializer.Serialize(value), Write(output => output.Write(value)));
        }

        foreach (var value in new[] { decimal.MaxValue, decimal.MinValue, 1.10m, 0.0000000000000000000000000001m, -0.0m })
        {
            Assert.Equal(JsonSerializer.Serialize(value), Write(output => output.Write(value)));
        }
    }

    [Fact]
    public void Dates_uuids_and_bytes_are_written_as_by_default()
    {
        Any.DateTimeOffset.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        Framework.Dates.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value, ThingJson.Options));
        Any.Guid.Sample(value => Write(output => output.Write(value)) == JsonSerializer.Serialize(value));
        Any.Byte.Array[0, 2000].Sample(value => Write(output => output.Write((ReadOnlyMemory<byte>)value)) == JsonSerializer.Serialize((ReadOnlyMemory<byte>)value));
    }

    [Fact]
    public void Any_json_is_written_again_as_by_default()
    {
        using var document = JsonDocument.Parse("""{ "a é<": [1.0, 1e5, -0, true, false, null, { "b": "\u00e9\ud83d\ude00\u0000/" }, [], {}], "a": 1, "a": 2 }""");

        Assert.Equal(JsonSerializer.Serialize(document.RootElement), Write(output => output.Write(document.RootElement)));
    }

    [Fact]
    public void Half_a_pair_in_any_json_is_replaced()
    {
        using var document = JsonDocument.Parse("""{ "\ud83d": "x\udc00y" }""");

        Assert.Equal("""{"\uFFFD":"x\uFFFDy"}""", Write(output => output.Write(document.RootElement)));
    }

    [Fact]
    public void Commas_stand_between_values_only()
        => Assert.Equal(
            """{"a":[[],{},null,true,1,"x"],"b":{"c":{}},"d":false}""",
            Write(output =>
            {
                output.StartObject();
                output.Name("a"u8);
                output.StartArray();
                output.StartArray();
                output.EndArray();
                output.StartObject();
                output.EndObject();
                output.Null();
                output.Write(true);
                output.Write(1);
                output.Write("x");
                output.EndArray();
                output.Name("b");
                output.StartObject();
                output.Name("c"u8);
                output.StartObject();
                output.EndObject();
                output.EndObject();
                output.Name("d"u8);
                output.Write(false);
                output.EndObject();
            }));

    [Fact]
    public void What_cannot_be_written_is_refused_with_its_path()
    {
        Assert.Equal("The body must not be null", Refusal(output => output.Write((string)null!)));
        Assert.Equal("a.b[1].c d must be a finite number".Replace(".c d", "['c d']"), Refusal(output =>
        {
            output.StartObject();
            output.Name("x"u8);
            output.WriteList<int>([1, 2], static (output, item) => output.Write(item));
            output.Name("a"u8);
            output.StartObject();
            output.Name("b"u8);
            output.StartArray();
            output.StartObject();
            output.EndObject();
            output.StartObject();
            output.Name("c d"u8);
            output.Write(double.NaN);
        }));
        Assert.Equal("[2] must not be null", Refusal(output => output.WriteList<Uri>([new("a", UriKind.Relative), new("b", UriKind.Relative), null!], static (output, item) => output.Write(item))));
        Assert.Equal("[0] must not be null", Refusal(output => output.WriteList<string>([null!], static (output, item) => output.Write(item))));
        Assert.Equal("k must not be null", Refusal(output => output.WriteMap<string>(new Dictionary<string, string> { ["k"] = null! }, static (output, item) => output.Write(item))));
        Assert.Equal("The body must not be null", Refusal(output => output.WriteList<string>(null!, static (output, item) => output.Write(item))));
        Assert.Contains("default", Refusal(output => output.Write(default(JsonElement))), StringComparison.Ordinal);
        Assert.Contains("default", Refusal(output => output.WriteKnown((string?)null)), StringComparison.Ordinal);
        Assert.Equal("The body must be one of \"a\", \"b\", and is none", Refusal(output => output.WriteIndex(new KnownStrings("a", "b"), -1)));
    }

    [Fact]
    public void A_list_that_holds_itself_ends_at_64_levels()
    {
        var list = new List<object>();
        list.Add(list);
        static void WriteItem(JsonOutput output, object item) => output.WriteList<object>((List<object>)item, WriteItem);

        Assert.EndsWith("lies deeper than 64 levels", Refusal(output => WriteItem(output, list)), StringComparison.Ordinal);
    }

    private static string Write(Action<JsonOutput> write)
        => Encoding.UTF8.GetString(JsonOutput.Write(write, static (output, write) => write(output)));

    private static string Refusal(Action<JsonOutput> write) => Assert.Throws<ArgumentException>(() => Write(write)).Message;
}
