using System.Text.Json.Nodes;

namespace Genviral.Samples;

/// <summary>A stretch of a list, as limit and offset ask for it.</summary>
internal readonly record struct Page(int Limit, int Offset)
{
    public static Page Of(Call call, int defaultLimit, Refusal refusal, int maxOffset = int.MaxValue)
    {
        var page = new Page(call.QueryNumber("limit", refusal) ?? defaultLimit, call.QueryNumber("offset", refusal) ?? 0);
        if (page.Limit is < 1 or > 100)
        {
            throw refusal.Of("'limit' must be 1 to 100.");
        }

        return page.Offset >= 0 && page.Offset <= maxOffset ? page : throw refusal.Of("'offset' is out of range.");
    }

    /// <summary>The list under <paramref name="name"/> beside total, limit and offset.</summary>
    public JsonObject Cut(string name, IReadOnlyCollection<JsonObject> all) => new()
    {
        [name] = Json.List(all.Skip(Offset).Take(Limit)),
        ["total"] = all.Count,
        ["limit"] = Limit,
        ["offset"] = Offset,
    };
}
