using System.Globalization;
using System.Text.Json;
using Genviral.Gen.Generated.Tests.Paging;
using Microsoft.AspNetCore.Http;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>A list of seven items that a server gives in pages of three, and what came of them.</summary>
internal static class Pages
{
    internal const int Count = 7;
    internal const int PageSize = 3;

    internal static async Task<List<int>> ToListAsync<TPage>(AsyncPageable<int, TPage> items)
        where TPage : class, IApiEnvelope
    {
        var list = new List<int>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    internal static async Task<List<int>> IdsAsync<TPage>(AsyncPageable<Item, TPage> items)
        where TPage : class, IApiEnvelope
    {
        var ids = new List<int>();
        await foreach (var item in items)
        {
            ids.Add(item.Id);
            Assert.True(ids.Count < 1000, "The pages never end.");
        }

        return ids;
    }

    internal static IEnumerable<int> Ids(int first) => Enumerable.Range(first, Count - first);

    internal static string Items(int skip)
        => JsonSerializer.Serialize(Enumerable.Range(0, Count).Skip(skip).Take(PageSize).Select(id => new { id }));

    internal static int Skip(HttpRequest request, string name) => Number(request, name, 0);

    internal static int Number(HttpRequest request, string name, int fallback)
        => request.Query.TryGetValue(name, out var text) ? int.Parse(text!, CultureInfo.InvariantCulture) : fallback;

    internal static string Data(string data) => $$"""{"ok":true,"code":200,"message":"Fine","data":{{data}}}""";
}
