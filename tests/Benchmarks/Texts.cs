using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Genviral.Gen.Benchmarks;

/// <summary>The answers that are read: made, not recorded, and the same in every run.</summary>
internal static class Texts
{
    private static readonly string[] Captions =
    [
        "Opening the kiln after three days.",
        "Six mugs, one bucket of celadon",
        "What forty firings taught us about patience, glaze and the weather: a thread in four slides. Which one would you keep?",
        "Fresh bread at seven, as every day",
    ];

    private static readonly string[] Statuses = ["scheduled", "posted", "partial", "draft"];

    /// <summary>An answer with one post.</summary>
    internal static byte[] One { get; } = Encoding.UTF8.GetBytes($$$"""{"ok":true,"code":200,"message":"Post retrieved","data":{{{Post(1)}}}}""");

    /// <summary>An answer with a page of 50 posts.</summary>
    internal static byte[] Page { get; } = Encoding.UTF8.GetBytes(
        $$$$"""{"ok":true,"code":200,"message":"Posts retrieved","data":{"total":1234,"posts":[{{{{string.Join(',', Enumerable.Range(0, 50).Select(Post))}}}}]}}""");

    /// <summary>The same page with the members of each object in the opposite order.</summary>
    internal static byte[] ReversedPage { get; } = Encoding.UTF8.GetBytes(Reverse(JsonNode.Parse(Page))!.ToJsonString());

    private static JsonNode? Reverse(JsonNode? node)
        => node switch
        {
            JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reverse(member.Value)))),
            JsonArray elements => new JsonArray([.. elements.Select(Reverse)]),
            _ => node?.DeepClone(),
        };

    private static string Post(int i)
    {
        var status = Statuses[i % Statuses.Length];
        var at = new DateTime(2027, 3, 1, 8, 11, 42, DateTimeKind.Utc).AddMinutes(i * 77).AddMilliseconds(i * 13 % 1000);
        var isScheduled = status == "scheduled";
        var music = i % 3 == 0 ? "\"https://www.tiktok.com/music/original-sound-7203456789012345678\"" : "null";
        var externalId = i % 2 == 0 ? $"\"order-{i + 4000}\"" : "null";
        var urls = string.Join(',', Enumerable.Range(1, 1 + (i % 3)).Select(n => $"\"https://media.lantern-press.example/m/{i}-{n}.jpg\""));
        return $$$"""{"id":"{{{Id(i)}}}","caption":"{{{Captions[i % Captions.Length]}}}","status":"{{{status}}}","scheduled_at":{{{(isScheduled ? Time(at.AddDays(3)) : "null")}}},"created_at":{{{Time(at)}}},"media_urls":[{{{urls}}}],"music_url":{{{music}}},"external_id":{{{externalId}}},"likes":{{{i * 37}}},"duration_sec":{{{(i % 2 == 0 ? "12.5" : "null")}}},"accounts":{"total":1,"states":[{{{State(i, status, at)}}}]}}""";
    }

    private static string State(int i, string status, DateTime at)
    {
        var published = status == "posted";
        var url = published ? $"\"https://www.instagram.com/p/Cx{i}aBcDeFg/\"" : "null";
        var error = status == "partial" ? "\"The network refused the second image.\"" : "null";
        return $$$"""{"account_id":"{{{Id(i % 5)}}}","status":"{{{status}}}","published_at":{{{(published ? Time(at) : "null")}}},"last_attempted_at":{{{(published ? Time(at) : "null")}}},"error_message":{{{error}}},"published_url":{{{url}}}}""";
    }

    private static string Id(int i) => new Guid(i + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).ToString("D");

    private static string Time(DateTime time) => time.ToString("'\"'yyyy-MM-dd'T'HH:mm:ss.fff'Z\"'", CultureInfo.InvariantCulture);
}
