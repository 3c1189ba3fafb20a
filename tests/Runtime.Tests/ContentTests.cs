using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests;

/// <summary>Values are equal by what they hold.</summary>
public class ContentTests
{
    [Fact]
    public void Lists_are_equal_by_elements_in_order()
    {
        AreEqual<IReadOnlyList<int>>([1, 2], new List<int> { 1, 2 });
        AreEqual<IReadOnlyList<IReadOnlyList<string?>>>([["a", null], []], new List<IReadOnlyList<string?>> { new[] { "a", null }, new List<string?>() });
        Differ<IReadOnlyList<int>>([1, 2], [2, 1]);
        Differ<IReadOnlyList<int>>([1, 2], [1]);
        Differ<IReadOnlyList<IReadOnlyList<int>>>([[1]], [[2]]);
        Differ<IReadOnlyList<int>?>([1], null);
        AreEqual<IReadOnlyList<int>?>(null, null);
    }

    [Fact]
    public void Maps_are_equal_by_pairs_in_any_order()
    {
        AreEqual<IReadOnlyDictionary<string, IReadOnlyList<int>>>(
            new Dictionary<string, IReadOnlyList<int>> { ["a"] = [1], ["b"] = [2] },
            new SortedDictionary<string, IReadOnlyList<int>>(Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))) { ["b"] = new List<int> { 2 }, ["a"] = [1] });
        Differ<IReadOnlyDictionary<string, int>>(new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 2 });
        Differ<IReadOnlyDictionary<string, int>>(new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["b"] = 1 });
        AreEqual<IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<int>>>>(
            [new Dictionary<string, IReadOnlyList<int>> { ["a"] = [1], ["b"] = [] }],
            [new Dictionary<string, IReadOnlyList<int>> { ["b"] = [], ["a"] = new List<int> { 1 } }]);
    }

    [Fact]
    public void Json_and_bytes_are_equal_by_value()
    {
        AreEqual(Json("""{ "a": [1, { "b": "\u0041" }], "c": null }"""), Json("""{"c":null,"a":[1,{"b":"A"}]}"""));
        AreEqual(Json("""{ "a": 1, "a": 2 }"""), Json("""{ "a": 2 }"""));
        AreEqual(Json("\"\\ud83d\""), Json("\"\\ud83d\""));
        AreEqual<JsonElement>(default, default);
        AreEqual<JsonElement?>(Json("1"), Json("1"));
        Differ(Json("1"), Json("1.0"));
        Differ(Json("{}"), Json("[]"));
        Differ<JsonElement>(default, Json("null"));
        Differ(Json("[1,2]"), Json("[2,1]"));
        AreEqual<ReadOnlyMemory<byte>>(new byte[] { 1 }, new byte[] { 1 });
        AreEqual<ReadOnlyMemory<byte>?>(new byte[] { 1 }, new byte[] { 1 });
        Differ<ReadOnlyMemory<byte>>(new byte[] { 1 }, new byte[] { 2 });
        AreEqual<IReadOnlyList<JsonElement>>([Json("{\"a\":1,\"b\":2}")], [Json("{\"b\":2,\"a\":1}")]);
        AreEqual<IReadOnlyList<ReadOnlyMemory<byte>>>([new byte[] { 1 }], [new byte[] { 1 }]);
    }

    [Fact]
    public void Everything_else_is_equal_by_itself()
    {
        AreEqual("a", "a");
        AreEqual<string?>(null, null);
        AreEqual(double.NaN, double.NaN);
        Differ<object>(1, 1L);
        AreEqual(new Issues(["a"]), new Issues(["a"]));
    }

    [Fact]
    public void Optional_values_tell_absent_null_and_value_apart()
    {
        Optional<string?> absent = default;
        Optional<string?> isNull = null;
        Optional<string?> value = "a";

        Assert.False(absent.HasValue);
        Assert.True(isNull.HasValue);
        Assert.Null(isNull.Value);
        Assert.Equal("a", value.Value);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Equal(("b", "a", null), (absent.GetValueOrDefault("b"), value.GetValueOrDefault("b"), absent.GetValueOrDefault()));
        Assert.True(absent != isNull && isNull != value && value == "a");
        Assert.Equal(("(absent)", "", "a"), (absent.ToString(), isNull.ToString(), value.ToString()));
        Assert.Equal(Optional.List(1, 2), Optional.OfList<int>(new List<int> { 1, 2 }));
        Assert.Equal(Optional.List(1, 2).GetHashCode(), Optional.OfList<int>(new List<int> { 1, 2 }).GetHashCode());
        Assert.Equal(Optional.Map(new Dictionary<string, int> { ["a"] = 1 }), Optional.Map(new Dictionary<string, int> { ["a"] = 1 }));
        Assert.True(Optional.OfList<int>(null).HasValue);
        Assert.NotEqual(Optional.Of(1), Optional.Of(2));
    }

    [Fact]
    public void Issues_are_read_in_one_line_and_never_null()
    {
        Assert.Empty(new Issues().FormErrors);
        Assert.Empty(new Issues().FieldErrors);
        Assert.Equal("", new Issues().ToString());
        Assert.Equal("a; b; c: d, e", new Issues(["a", "b"], new Dictionary<string, IReadOnlyList<string>> { ["c"] = ["d", "e"] }).ToString());
        Differ(new Issues(["a"]), new Issues(["b"]));
        Assert.True(new Issues() == new Issues() && new Issues() != null);
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static void AreEqual<T>(T left, T right)
    {
        Assert.True(Content.Equals<T>(left, right));
        Assert.True(Content.Equals<T>(right, left));
        Assert.Equal(Content.GetHashCode<T>(left), Content.GetHashCode<T>(right));
    }

    private static void Differ<T>(T left, T right)
    {
        Assert.False(Content.Equals<T>(left, right));
        Assert.False(Content.Equals<T>(right, left));
    }
}
