using System.Text;
using System.Text.Json;
using CsCheck;
using Genviral.Gen.Drift;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>Members are asked for in the order of the spec, whatever the order of the text.</summary>
public sealed class ObjectTests
{
    [Fact]
    public void Members_are_found_in_any_order_whether_some_are_absent_twice_or_unknown()
        => Any.Select(Any.Int[1, 100], Any.Int[0, 100_000]).Sample(
            (count, seed) =>
            {
                var random = new Random(seed);
                var names = Enumerable.Range(0, count).Select(i => i % 3 == 0 ? $"n{i}" : $"a_long_common_start_{i}").ToArray();
                var members = new JsonMembers(names);

                // The same members again and again, so that what was learned meets what contradicts it.
                return Enumerable.Range(0, 5).All(_ => ReadsWhatStands(members, Texts(names, random)));
            },
            iter: 500);

    [Fact]
    public void Objects_within_objects_are_read_again_with_them()
        => Any.Int[0, 100_000].Sample(
            seed =>
            {
                var random = new Random(seed);
                var json = Nested(random, depth: 4);
                var input = new JsonInput(Encoding.UTF8.GetBytes(json));
                var read = ReadNode(ref input);
                using var document = JsonDocument.Parse(json);
                return read == Expected(document.RootElement);
            },
            iter: 2_000);

    [Fact]
    public void A_missing_member_is_named_and_the_misfit_stands_at_the_objects_end()
    {
        var many = Enumerable.Range(0, 130).Select(i => $"n{i}").ToArray();
        var json = $$"""{ {{string.Join(", ", many.Where(name => name != "n127").Select(name => $"\"{name}\": 1"))}} }""";

        var misfit = Assert.Throws<JsonMisfitException>(() => Collect(json, new JsonMembers(many), (_, _) => true));

        Assert.Equal(("n127", json.Length - 1), (misfit.Member, misfit.Offset));
        Assert.Null(Collect(json, new JsonMembers(many), (i, _) => i != 127)[127]);
        Assert.Null(Collect("{}", new JsonMembers("is_ok"), (_, _) => false)[0]);
    }

    [Fact]
    public void What_is_noted_of_an_object_that_is_read_again_is_noted_once()
    {
        var json = """{"new":1,"c":1,"newer":2,"a":2,"b":3,"a":4}"""u8;
        var notes = new DriftNotes(watch: null);
        var input = new JsonInput(json, origin: 0, notes);

        Assert.Equal("4;3;1", ReadThree(ref input, new JsonMembers("a", "b", "c")));

        Assert.Equal([1, 15], notes.InOrder.Select(note => note.Offset));
        Assert.Equal(2, notes.CountOf(ApiDriftKind.Member));
    }

    // Each level has what makes its object be read again: without a memory of it, that would be twice as often for each level.
    [Fact]
    public void Members_that_are_there_twice_on_each_level_cost_no_more_than_their_levels()
    {
        var json = string.Concat(Enumerable.Repeat("""{"y":0,"x":1,"x":1,"in":""", 60)) + "null" + string.Concat(Enumerable.Repeat(",\"y\":2,\"in\":null}", 60));
        var nodes = 0;
        var members = new JsonMembers("x", "y", "in");
        var input = new JsonInput(Encoding.UTF8.GetBytes(json));

        ReadDeep(ref input, members, ref nodes);

        Assert.InRange(nodes, 60, 200);
    }

    private static void ReadDeep(ref JsonInput input, JsonMembers members, ref int nodes)
    {
        nodes++;
        var outer = input.EnterObject(members);
        _ = input.Has(0) ? input.ReadInt32() : 0;
        _ = input.Has(1) ? input.ReadInt32() : 0;
        if (input.Has(2) && !input.TryReadNull())
        {
            ReadDeep(ref input, members, ref nodes);
        }

        if (!input.LeaveObject(outer))
        {
            ReadDeep(ref input, members, ref nodes);
        }
    }

    private static string ReadThree(ref JsonInput input, JsonMembers members)
    {
        var outer = input.EnterObject(members);
        var value = $"{(input.Has(0) ? input.ReadInt32() : -1)};{(input.Has(1) ? input.ReadInt32() : -1)};{(input.Has(2) ? input.ReadInt32() : -1)}";
        return input.LeaveObject(outer) ? value : ReadThree(ref input, members);
    }

    private static bool ReadsWhatStands(JsonMembers members, (string Json, string[] There) text)
    {
        using var document = JsonDocument.Parse(text.Json);
        var last = document.RootElement.EnumerateObject().GroupBy(member => member.Name).ToDictionary(group => group.Key, group => group.Last().Value.GetRawText());
        var names = Enumerable.Range(0, members.Count).Select(i => members.Names[i]).ToArray();

        // Some of those that are there are asked for as if they had to be.
        var read = Collect(text.Json, members, (i, name) => i % 2 == 0 && text.There.Contains(name));
        return read.SequenceEqual(names.Select(name => last.GetValueOrDefault(name)));
    }

    private static (string Json, string[] There) Texts(string[] names, Random random)
    {
        var there = names.Where(_ => random.Next(4) > 0).ToArray();
        var members = there.ToList();
        switch (random.Next(4))
        {
            case 0:
                break;
            case 1:
                var moved = members.Count == 0 ? 0 : random.Next(members.Count);
                members.AddRange(members.Skip(moved).Take(1).ToArray());
                if (members.Count > 0)
                {
                    members.RemoveAt(moved);
                }

                break;
            case 2:
                random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
                break;
            default:
                members.AddRange(members.Where(_ => random.Next(5) == 0).ToArray());
                random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
                break;
        }

        var separator = random.Next(2) == 0 ? "," : " ,\n ";
        var colon = random.Next(2) == 0 ? ":" : " : ";
        var texts = members.SelectMany(name => random.Next(3) == 0 ? [Member($"x{name}"), Member(name)] : new[] { Member(name) });
        return ("{" + string.Join(separator, texts) + (random.Next(2) == 0 ? "}" : " }"), there);

        string Member(string name) => $"\"{(random.Next(9) == 0 ? $"\\u{(int)name[0]:x4}{name[1..]}" : name)}\"{colon}{random.Next(1000)}";
    }

    private static string?[] Collect(string json, JsonMembers members, Func<int, string, bool> isRequired)
    {
        var input = new JsonInput(Encoding.UTF8.GetBytes(json));
        var values = CollectObject(ref input, members, isRequired);
        input.RequireEnd();
        return values;
    }

    private static string?[] CollectObject(ref JsonInput input, JsonMembers members, Func<int, string, bool> isRequired)
    {
        var values = new string?[members.Count];
        var outer = input.EnterObject(members);
        for (var i = 0; i < values.Length; i++)
        {
            if (isRequired(i, members.Names[i]))
            {
                values[i] = Encoding.UTF8.GetString(input.At(i).ReadRaw());
            }
            else if (input.Has(i))
            {
                values[i] = Encoding.UTF8.GetString(input.ReadRaw());
            }
        }

        return input.LeaveObject(outer) ? values : CollectObject(ref input, members, isRequired);
    }

    private static readonly JsonMembers NodeMembers = new("left", "value", "right") { KeepsUnknown = true };

    private static string ReadNode(ref JsonInput input)
    {
        if (input.TryReadNull())
        {
            return "-";
        }

        var outer = input.EnterObject(NodeMembers);
        var left = input.Has(0) ? ReadNode(ref input) : "";
        var value = input.Has(1) ? input.ReadInt32() : -1;
        var right = input.Has(2) ? ReadNode(ref input) : "";
        var rest = string.Join(',', input.ReadRest<int, Int32Json>().OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        return input.LeaveObject(outer) ? $"({left} {value} {right} {rest})" : ReadNode(ref input);
    }

    private static string Expected(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Null)
        {
            return "-";
        }

        var members = node.EnumerateObject().GroupBy(member => member.Name).ToDictionary(group => group.Key, group => group.Last().Value);
        var rest = members.Where(pair => pair.Key[0] == 'x').OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
        return $"({Part("left")} {(members.TryGetValue("value", out var value) ? value.GetInt32() : -1)} {Part("right")} {string.Join(',', rest)})";

        string Part(string name) => members.TryGetValue(name, out var part) ? Expected(part) : "";
    }

    private static string Nested(Random random, int depth)
    {
        if (depth == 0)
        {
            return "null";
        }

        var members = new List<string>();
        for (var i = random.Next(7); i > 0; i--)
        {
            members.Add(random.Next(4) switch
            {
                0 => $"\"left\":{Nested(random, depth - 1)}",
                1 => $"\"right\":{Nested(random, depth - 1)}",
                2 => $"\"value\":{random.Next(100)}",
                _ => $"\"x{random.Next(3)}\":{random.Next(100)}",
            });
        }

        return "{" + string.Join(',', members) + "}";
    }
}
