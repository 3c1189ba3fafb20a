using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>Our reader and writer and those of System.Text.Json accept the same, refuse the same and say the same.</summary>
/// <remarks>
/// Known differences are kept out: half a surrogate pair is replaced here and refused there, a number beyond a double is refused here and
/// infinite there, and dates come in more forms here, though not with a point that no digit follows.
/// </remarks>
public class AgreementTests
{
    private static readonly Gen<string> Text = Any.Frequency(
        (4, Any.Char[' ', '~'].Array[0, 40].Select(chars => new string(chars))),
        (2, Any.OneOf(Any.Char[' ', '~'], Any.Char['\0', '\u001F'], Any.Char['\u0080', '\u2FFF'], Any.Const('"'), Any.Const('\\')).Array[0, 90].Select(chars => new string(chars))),
        (1, Any.Const("a\U0001F600é")));

    private static readonly Gen<Thing> Leaf =
        from name in Text
        from numbers in Any.Select(Any.Int, Any.Long.Nullable(), Any.Double.Where(double.IsFinite).Nullable(), Any.Decimal)
        from others in Any.Select(Any.Bool, Any.Guid, Any.DateTimeOffset, Framework.Dates.Nullable())
        from tags in Text.Null().Array[0, 20]
        from map in Any.Dictionary(Text, Any.Int)[0, 4].Null()
        select new Thing
        {
            Name = name,
            Count = numbers.Item1,
            Big = numbers.Item2,
            Ratio = numbers.Item3,
            Price = numbers.Item4,
            IsOn = others.Item1,
            Id = others.Item2,
            At = others.Item3,
            On = others.Item4,
            Tags = tags,
            Map = map,
        };

    private static readonly Gen<Thing> AnyThing = Any.Select(Leaf, Leaf.Array[0, 12].Null()).Select((thing, parts) => thing with { Parts = parts });

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\\n", "\\x", "null", "nul", "true", "tru", "false", "-", "0", "01", "1.", "1.5", "1e5", "1E+2", "-0", ".5", "2147483648",
        "99999999999999999999", "0.1234567890123456789", " ", "\t", "\n", "\r\n", "\u0000", "\u001F", "\"name\":\"x\",", "\"name\" : ", "{\"a\":[{}]}", "/**/", "//", "'", "é", "\U0001F600", "[[[[[[[[[[[[[[[[",
    ];

    private static readonly Gen<string> Mutated =
        Any.Select(AnyThing, Any.Bool, Any.Select(Any.Int[0, 4], Any.Double[0, 1], Any.Int[0, 12], Any.OneOfConst(Fragments)).Array[0, 3])
            .Select((thing, isIndented, changes) => changes.Aggregate(
                JsonSerializer.Serialize(thing, isIndented ? Indented : ThingJson.Options), Change));

    private static readonly Regex PointWithoutDigits = new("""
        "at":\s*"[^"]*\.(?!\d)
        """);

    private static JsonSerializerOptions Indented { get; } = new(ThingJson.Options) { WriteIndented = true };

    [Fact]
    public void What_one_writes_is_what_the_other_writes() => AnyThing.Sample(
        thing => Encoding.UTF8.GetString(JsonOutput.Write(thing, ThingJson.Write)) == JsonSerializer.Serialize(thing, ThingJson.Options), iter: 2_000);

    [Fact]
    public void What_one_writes_the_other_reads() => AnyThing.Sample(
        thing => Read(JsonOutput.Write(thing, ThingJson.Write)) is { } read
            && read == thing
            && JsonSerializer.Deserialize<Thing>(JsonOutput.Write(thing, ThingJson.Write), ThingJson.Options) == thing,
        iter: 2_000);

    [Fact]
    public void Mutated_records_are_accepted_or_refused_by_both()
    {
        var counts = new int[2];
        Mutated.Sample(
            json =>
            {
                var bytes = Encoding.UTF8.GetBytes(json);
                var ours = Read(bytes);
                var theirs = Deserialize(bytes, out var isDate);
                if (isDate || PointWithoutDigits.IsMatch(json))
                {
                    return;
                }

                Interlocked.Increment(ref counts[ours is null ? 0 : 1]);
                Assert.True(ours == theirs, $"ours {(ours is null ? "refuses" : "accepts")}, theirs {(theirs is null ? "refuses" : "accepts")}: {json}");
            },
            iter: 8_000);

        // Both ends are met, or nothing is compared.
        Assert.All(counts, count => Assert.True(count > 300, $"{count}"));
    }

    [Fact]
    public void Any_text_is_JSON_to_both_or_to_neither()
    {
        var counts = new int[2];
        Any.OneOf(Mutated, Any.OneOfConst(Fragments).Array[0, 8].Select(string.Concat)).Sample(
            json =>
            {
                var bytes = Encoding.UTF8.GetBytes(json);
                var theirs = IsJson(bytes);
                Interlocked.Increment(ref counts[theirs ? 1 : 0]);
                Assert.True(theirs == IsSkipped(bytes), json);
                Assert.True(theirs == (ReadTree(bytes) is not null), json);
                if (theirs)
                {
                    using var document = JsonDocument.Parse(bytes);
                    Assert.Equal(Tree(document.RootElement), ReadTree(bytes));
                }
            },
            iter: 8_000);

        Assert.All(counts, count => Assert.True(count > 300, $"{count}"));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Sixty_four_levels_are_read_and_no_more(int levels, bool isRead)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", levels)) + new string(']', levels));

        Assert.Equal(isRead, IsJson(bytes));
        Assert.Equal(isRead, IsSkipped(bytes));
        Assert.Equal(isRead, ReadTree(bytes) is not null);
    }

    [Fact]
    public void Members_that_come_in_another_order_or_not_at_all_are_found_the_same()
    {
        var random = new Random(1);
        AnyThing.Sample(
            thing =>
            {
                using var document = JsonDocument.Parse(JsonSerializer.Serialize(thing, ThingJson.Options));
                var members = document.RootElement.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null || member.Name == "big").ToArray();
                random.Shuffle(members);
                var json = $"{{{string.Join(',', members.Select(member => $"{member},\"other\":[{{}}]"))}}}";
                return Read(Encoding.UTF8.GetBytes(json)) == thing;
            },
            iter: 1_000,
            threads: 1);
    }

    private static Thing? Read(byte[] json)
    {
        try
        {
            var input = new JsonInput(json);
            var thing = ThingJson.Read(ref input);
            input.RequireEnd();
            return thing;
        }
        catch (Exception exception) when (exception is JsonException or JsonMisfitException)
        {
            return null;
        }
    }

    private static Thing? Deserialize(byte[] json, out bool isDate)
    {
        isDate = false;
        try
        {
            var thing = JsonSerializer.Deserialize<Thing>(json, ThingJson.Options);
            return IsOdd(thing) ? null : thing;
        }
        catch (JsonException exception)
        {
            isDate = exception.Path?.EndsWith(".at", StringComparison.Ordinal) == true && IsJson(json);
            return null;
        }
    }

    /// <summary>Null where a list's element must not be, which JsonSerializer does not see, or a number beyond a double.</summary>
    private static bool IsOdd(Thing? thing)
        => thing is null || thing.Ratio is { } ratio && !double.IsFinite(ratio) || thing.Parts?.Any(IsOdd) == true;

    private static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsSkipped(byte[] json)
    {
        try
        {
            var input = new JsonInput(json);
            input.Skip();
            input.RequireEnd();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? ReadTree(byte[] json)
    {
        try
        {
            var input = new JsonInput(json);
            var tree = Tree(ref input);
            input.RequireEnd();
            return tree;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Tree(ref JsonInput input) => input.Kind switch
    {
        JsonValueKind.Object => $"{{{string.Join(';', input.ReadMap<string>(Tree).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))}}}",
        JsonValueKind.Array => $"[{string.Join(';', input.ReadList<string>(Tree))}]",
        JsonValueKind.String => $"'{input.ReadString()}'",
        JsonValueKind.True or JsonValueKind.False => input.ReadBoolean() ? "yes" : "no",
        JsonValueKind.Null => input.TryReadNull() ? "null" : throw new InvalidOperationException(),
        JsonValueKind.Number => Number(input.ReadJson()),
        _ => throw input.Misfit("a value"),
    };

    private static string Tree(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(';', Members(element).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Tree(pair.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(';', element.EnumerateArray().Select(Tree))}]",
        JsonValueKind.String => $"'{element.GetString()}'",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "null",
        _ => Number(element),
    };

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    /// <summary>The number by each of our ways to read one, which must be System.Text.Json's value.</summary>
    private static string Number(JsonElement number)
    {
        var json = Encoding.UTF8.GetBytes(number.GetRawText());
        AssertSame(number.TryGetInt32(out var int32), int32, json, static (ref JsonInput input) => input.ReadInt32());
        AssertSame(number.TryGetInt64(out var int64), int64, json, static (ref JsonInput input) => input.ReadInt64());
        AssertSame(number.TryGetDecimal(out var fixedPoint), fixedPoint, json, static (ref JsonInput input) => input.ReadDecimal());
        AssertSame(number.TryGetDouble(out var real) && double.IsFinite(real), BitConverter.DoubleToInt64Bits(real), json, static (ref JsonInput input) => BitConverter.DoubleToInt64Bits(input.ReadDouble()));
        return number.GetRawText();
    }

    private static void AssertSame<T>(bool isThere, T value, byte[] json, JsonRead<T> read)
    {
        try
        {
            var input = new JsonInput(json);
            var ours = read(ref input);
            Assert.True(isThere && Equals(ours, value) && $"{ours}" == $"{value}", $"{Encoding.UTF8.GetString(json)} is {ours}");
        }
        catch (JsonMisfitException)
        {
            Assert.False(isThere, Encoding.UTF8.GetString(json));
        }
    }

    private static string Change(string json, (int Kind, double At, int Length, string Fragment) change)
    {
        var at = (int)(change.At * json.Length);
        var end = Math.Min(json.Length, at + change.Length);
        var changed = change.Kind switch
        {
            0 => json.Remove(at, end - at),
            1 => json[..end] + json[at..],
            2 => json[..at],
            3 => json.Insert(at, change.Fragment),
            _ => json[..at] + change.Fragment + json[end..],
        };

        // A pair that was cut in two is no text any more.
        return Utf8.IsValid(Encoding.UTF8.GetBytes(changed)) && !changed.Contains('\uFFFD', StringComparison.Ordinal) && !HasHalfAPair(changed) ? changed : json;
    }

    private static bool HasHalfAPair(string json) => json.EnumerateRunes().Any(rune => rune.Value == 0xFFFD) || HasEscapedSurrogate(json);

    // An escaped pair may be cut in two; that is the difference that is known.
    private static bool HasEscapedSurrogate(string json) => json.Contains("\\ud", StringComparison.OrdinalIgnoreCase);
}
