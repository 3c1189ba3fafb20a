using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Samples;

/// <summary>Small words for building and reading JSON.</summary>
internal static class Json
{
    public static string NewId() => Guid.NewGuid().ToString();

    public static string Now() => Text(DateTimeOffset.UtcNow);

    public static string Text(DateTimeOffset time)
        => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static JsonArray List(IEnumerable<JsonNode> nodes) => new([.. nodes.Select(node => node.DeepClone())]);

    public static JsonArray Strings(params IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static JsonObject Map(IEnumerable<(string Key, JsonNode Value)> members)
        => new(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, member.Value)));

    /// <summary>The named members alone.</summary>
    public static JsonObject Pick(this JsonObject source, params ReadOnlySpan<string> names)
    {
        var picked = new JsonObject();
        foreach (var name in names)
        {
            picked[name] = source[name]?.DeepClone();
        }

        return picked;
    }

    /// <summary>Takes over each of the named members that <paramref name="changes"/> has, null included.</summary>
    public static void Take(this JsonObject target, JsonObject changes, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (changes.TryGetPropertyValue(name, out var value))
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    public static string? TextOf(this JsonNode? node, string name) => (string?)node?[name];

    /// <summary>A whole number, however it is written: <c>3</c>, <c>3.0</c>, <c>3e0</c>.</summary>
    public static int Whole(this JsonNode node) => (int)node.GetValue<double>();

    /// <summary>An id of a body in the one spelling that this server gives out; a UUID is the same in capitals.</summary>
    public static string Id(this JsonNode node) => ((string)node!).ToLowerInvariant();

    public static bool IsString(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;
}
