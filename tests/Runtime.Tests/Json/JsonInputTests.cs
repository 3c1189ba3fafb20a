using System.Text;
using System.Text.Json;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>Values are read strictly, and members in whatever order.</summary>
public class JsonInputTests
{
    [Fact]
    public void Strings_are_read_as_JsonSerializer_wrote_them() => Any.String.Sample(
        text => Read(JsonSerializer.Serialize(text), static (ref JsonInput input) => input.ReadString()) == JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)));

    [Theory]
    [InlineData("\"a\\n\\t\\r\\b\\f\\/\\\\\\\"\\u0041\"", "a\n\t\r\b\f/\\\"A")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("\"x\\ud83d\"", "x\uFFFD")]
    [InlineData("\"\\ude00\\ud83dx\"", "\uFFFD\uFFFDx")]
    public void Escapes_are_read_and_half_a_pair_is_replaced(string json, string text)
        => Assert.Equal(text, Read(json, static (ref JsonInput input) => input.ReadString()));

    [Theory]
    [InlineData("2025-01-31T12:00:00Z", "2025-01-31T12:00:00.0000000+00:00")]
    [InlineData("2025-01-31T12:00:00.123+02:00", "2025-01-31T12:00:00.1230000+02:00")]
    [InlineData("2025-01-31T12:00:00", "2025-01-31T12:00:00.0000000+00:00")]
    [InlineData("2025-01-31 12:00:00.123456789+00", "2025-01-31T12:00:00.1234567+00:00")]
    [InlineData("2025-01-31t12:00:00z", "2025-01-31T12:00:00.0000000+00:00")]
    [InlineData("2025-01-31T12:00:00-0530", "2025-01-31T12:00:00.0000000-05:30")]
    [InlineData("2025-01-31T12:00Z", "2025-01-31T12:00:00.0000000+00:00")]
    [InlineData("2025-01-31", "2025-01-31T00:00:00.0000000+00:00")]
    [InlineData("2025-01-31T12:00:00\\u002b01:00", "2025-01-31T12:00:00.0000000+01:00")]
    public void Dates_with_time_are_read_in_the_forms_of_rfc_3339_and_databases(string text, string expected)
        => Assert.Equal(expected, Read($"\"{text}\"", static (ref JsonInput input) => input.ReadDateTime()).ToString("o"));

    [Theory]
    [InlineData("2025-02-30T12:00:00Z")]
    [InlineData("2025-01-31T25:00:00Z")]
    [InlineData("2025-01-31T12:60:00Z")]
    [InlineData("2025-01-31T12:00:00+15:00")]
    [InlineData("2025-01-31T12:00:00+1:00")]
    [InlineData("2025-01-31T12:00:00.Z")]
    [InlineData("2025-01-31T12:00:00.1x")]
    [InlineData("2025-01-31T12Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("31.01.2025")]
    [InlineData("1738324800")]
    [InlineData("")]
    public void Other_dates_do_not_fit(string text)
        => Misfits($"\"{text}\"", static (ref JsonInput input) => input.ReadDateTime());

    [Fact]
    public void Dates_survive_a_round_trip() => Any.DateTimeOffset.Sample(
        value => Read(JsonSerializer.Serialize(value), static (ref JsonInput input) => input.ReadDateTime()).EqualsExact(value));

    [Fact]
    public void Scalars_are_read_strictly()
    {
        foreach (var json in new[] { "1.5", "1.0", "1e2", "2147483648", "\"1\"", "null", "true" })
        {
            Misfits(json, static (ref JsonInput input) => input.ReadInt32());
        }

        Misfits("9223372036854775808", static (ref JsonInput input) => input.ReadInt64());
        Misfits("1e999", static (ref JsonInput input) => input.ReadDouble());
        Misfits("\"NaN\"", static (ref JsonInput input) => input.ReadDouble());
        Misfits("1e99", static (ref JsonInput input) => input.ReadDecimal());
        Misfits("0", static (ref JsonInput input) => input.ReadBoolean());
        Misfits("\"true\"", static (ref JsonInput input) => input.ReadBoolean());
        Misfits("5", static (ref JsonInput input) => input.ReadString());
        Misfits("\"{6F9619FF-8B86-D011-B42D-00CF4FC964FF}\"", static (ref JsonInput input) => input.ReadGuid());
        Misfits("\"2025-1-1\"", static (ref JsonInput input) => input.ReadDate());
        Misfits("\"2025-02-29\"", static (ref JsonInput input) => input.ReadDate());
        Misfits("\"?\"", static (ref JsonInput input) => input.ReadBytes());
        Misfits("\"http://[\"", static (ref JsonInput input) => input.ReadUri());
        Misfits("{}", static (ref JsonInput input) => input.ReadList<int>(static (ref JsonInput item) => item.ReadInt32()));
        Misfits("[]", static (ref JsonInput input) => input.ReadMap<int>(static (ref JsonInput item) => item.ReadInt32()));
    }

    [Fact]
    public void Scalars_are_read()
    {
        Assert.Equal(-5, Read("-5", static (ref JsonInput input) => input.ReadInt32()));
        Assert.Equal(long.MinValue, Read("-9223372036854775808", static (ref JsonInput input) => input.ReadInt64()));
        Assert.Equal(100, Read("1e2", static (ref JsonInput input) => input.ReadDouble()));
        Assert.Equal(1.10m, Read("1.10", static (ref JsonInput input) => input.ReadDecimal()));
        Assert.Equal(new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), Read("\"6F9619FF-8B86-D011-B42D-00CF4FC964FF\"", static (ref JsonInput input) => input.ReadGuid()));
        Assert.Equal(new Date(2024, 2, 29), Read("\"2024-02-29\"", static (ref JsonInput input) => input.ReadDate()));
        Assert.Equal("a/../b?x=%41", Read("\"a/../b?x=%41\"", static (ref JsonInput input) => input.ReadUri()).OriginalString);
        Assert.Equal([1, 2], Read("\"AQI=\"", static (ref JsonInput input) => input.ReadBytes()).ToArray());
        Assert.Empty(Read("\"\"", static (ref JsonInput input) => input.ReadBytes()).ToArray());
    }

    [Fact]
    public void Members_are_found_in_any_order_and_any_number() =>
        Any.Select(Any.Int[1, 150], Any.Int[0, 1000]).Sample((count, seed) =>
        {
            var names = Enumerable.Range(0, count).Select(i => i % 3 == 0 ? $"n{i}" : $"a_long_common_start_{i}").ToArray();
            var members = new JsonMembers(names);
            var shuffled = names.ToArray();
            new Random(seed).Shuffle(shuffled);
            var json = $$"""{ {{string.Join(", ", shuffled.Select(name => $"\"{name}\": \"{name}\", \"x{name}\": [{{}}]"))}} }""";
            return Collect(json, members).SequenceEqual(names);
        });

    [Fact]
    public void Escaped_names_are_matched_too()
        => Assert.Equal<IEnumerable<string?>>(["1", "2"], Collect("""{ "\u0061\"": 1, "\ud83d\ude00": 2 }""", new JsonMembers("a\"", "\U0001F600")));

    [Fact]
    public void Known_strings_come_without_allocation()
    {
        var known = new KnownStrings("draft", "a_rather_long_value", "");
        var json = "\"a_rather_long_value\""u8.ToArray();
        Assert.Same(known[1], new JsonInput(json).ReadKnown(known));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            new JsonInput(json).ReadKnown(known);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal("other", Read("\"other\"", (ref JsonInput input) => input.ReadKnown(known)));
        Assert.Equal("", Read("\"\"", (ref JsonInput input) => input.ReadKnown(known)));
        Assert.Equal("draft", Read("\"dr\\u0061ft\"", (ref JsonInput input) => input.ReadKnown(known)));
    }

    [Fact]
    public void A_closed_enum_lists_what_is_allowed()
    {
        var misfit = Misfits("\"c\"", static (ref JsonInput input) => input.ReadIndex(new KnownStrings("a", "b")));

        Assert.Equal(("one of \"a\", \"b\"", "the string \"c\""), (misfit.Expected, misfit.Actual));
        Assert.Equal("one of 1, 2", Misfits("3", static (ref JsonInput input) => input.ReadIndex(new KnownNumbers(1, 2))).Expected);
        Assert.Equal(1, Read("2", static (ref JsonInput input) => input.ReadIndex(new KnownNumbers(1, 2))));
    }

    [Theory]
    [InlineData("""{ "x": { "type": "b" }, "type": "a" }""", 0)]
    [InlineData("""{ "t\u0079pe": "\u0062" }""", 1)]
    [InlineData("""{ "type": "c" }""", -1)]
    public void A_case_is_found_ahead_without_moving(string json, int index)
        => Assert.Equal((index, JsonValueKind.Object), Read(json, static (ref JsonInput input) => (input.FindCase("type"u8, new KnownStrings("a", "b")), input.Kind)));

    [Fact]
    public void A_numeric_case_is_found_ahead_and_an_unknown_one_has_its_text()
    {
        Assert.Equal(1, Read("""{ "k": 2 }""", static (ref JsonInput input) => input.FindCase("k"u8, new KnownNumbers(1, 2))));
        Assert.Equal("7", Read("""{ "k": 7 }""", static (ref JsonInput input) => input.FindText("k"u8)));
        Assert.Equal("x", Read("""{ "k": "x" }""", static (ref JsonInput input) => input.FindText("k"u8)));
    }

    [Fact]
    public void Constants_are_checked()
    {
        Assert.True(Read("1.0", static (ref JsonInput input) => { input.ReadConstant(1); return true; }));
        Assert.True(Read("\"\\u0061\"", static (ref JsonInput input) => { input.ReadConstant("a"); return true; }));
        Misfits("2", static (ref JsonInput input) => { input.ReadConstant(1); return true; });
        Misfits("\"1\"", static (ref JsonInput input) => { input.ReadConstant(1); return true; });
        Misfits("1.25", static (ref JsonInput input) => { input.ReadConstant(1.5); return true; });
        Misfits("false", static (ref JsonInput input) => { input.ReadConstant(true); return true; });
        Misfits("\"b\"", static (ref JsonInput input) => { input.ReadConstant("a"); return true; });
    }

    [Fact]
    public void Keys_of_maps_are_parsed_and_a_bad_one_does_not_fit()
    {
        Assert.Equal([1, 2], Read("""{ "1": 0, "2": 0 }""", ReadNumbers).Keys);
        Misfits("""{ "1": 0, "x": 0 }""", ReadNumbers);
        Assert.Equal(5, Read("""{ "1": 0, "1": 5 }""", ReadNumbers)[1]);

        static IReadOnlyDictionary<int, int> ReadNumbers(ref JsonInput input)
            => input.ReadMap(WireText.ParseInt32, static (ref JsonInput item) => item.ReadInt32());
    }

    [Fact]
    public void A_copy_reads_later_what_was_skipped()
        => Assert.Equal((5, 7), Read("""[{ "x": [5] }, 7]""", static (ref JsonInput input) =>
        {
            Assert.True(input.EnterArray());
            var later = input;
            input.Skip();
            Assert.True(input.NextElement());
            var second = input.ReadInt32();
            Assert.False(input.NextElement());
            return (later.ReadJson().GetProperty("x")[0].GetInt32(), second);
        }));

    private static string?[] Collect(string json, JsonMembers members) => Read(json, (ref JsonInput input) =>
    {
        var values = new string?[members.Count];
        var cursor = input.EnterMembers(members);
        while (input.NextMember(ref cursor))
        {
            values[cursor.Current] = Encoding.UTF8.GetString(input.ReadRaw()).Trim('"');
        }

        return values;
    });

    private static T Read<T>(string json, JsonRead<T> read)
    {
        var input = new JsonInput(Encoding.UTF8.GetBytes(json));
        return read(ref input);
    }

    private static JsonMisfitException Misfits<T>(string json, JsonRead<T> read) => Assert.Throws<JsonMisfitException>(() => Read(json, read));
}
