using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>Collections of images, one of them somebody else's and public.</summary>
internal sealed class PacksArea
{
    private const string PublicPackId = "31c7a7d0-2f55-4bb2-a3a5-1de7b2f70002";

    private static readonly ObjectRule Create = new()
    {
        Required = { ["name"] = Rules.Trimmed(1, 120) },
        Optional = { ["is_public"] = Rules.Flag },
    };

    private static readonly ObjectRule Update = new()
    {
        NeedsAny = true,
        Optional = { ["name"] = Rules.Trimmed(1, 120), ["is_public"] = Rules.Flag },
    };

    private static readonly ObjectRule AddImage = new()
    {
        Required = { ["image_url"] = Rules.Url },
        Optional = { ["file_name"] = Rules.Trimmed(1, 255) },
    };

    private readonly List<JsonObject> _packs =
    [
        Pack("31c7a7d0-2f55-4bb2-a3a5-1de7b2f70001", "Crust close-ups", isPublic: false, "https://media.harbour.example/crust.jpg"),
        Pack(PublicPackId, "Morning light", isPublic: true, "https://media.harbour.example/light.webp"),
    ];

    public PacksArea(Routes routes)
    {
        routes.Get("/packs", List);
        routes.Post("/packs", CreatePack);
        routes.Get("/packs/{packId}", call => Answer.Ok("Pack loaded", Find(call)));
        routes.Patch("/packs/{packId}", UpdatePack);
        routes.Delete("/packs/{packId}", DeletePack);
        routes.Post("/packs/{packId}/images", Add);
        routes.Delete("/packs/{packId}/images/{imageId}", Remove);
    }

    public JsonObject? Find(string id) => _packs.Find(pack => pack.TextOf("id") == id);

    private Answer List(Call call)
    {
        var page = Page.Of(call, 20, Refusal.Query);
        var search = call.Query("search") ?? "";
        var withPublic = call.Query("include_public") != "false";
        return Answer.Ok("Packs listed", page.Cut("packs",
        [
            .. _packs
                .Where(pack => withPublic || pack.TextOf("id") != PublicPackId)
                .Where(pack => pack.TextOf("name")!.Contains(search, StringComparison.OrdinalIgnoreCase))
                .Select(Summary),
        ]));
    }

    private Answer CreatePack(Call call)
    {
        var body = call.Body(Create);
        var pack = Pack(Json.NewId(), body.TextOf("name")!.Trim(), (bool?)body["is_public"] ?? false);
        _packs.Insert(0, pack);
        return Answer.Created("Pack created", pack);
    }

    private Answer UpdatePack(Call call)
    {
        var body = call.Body(Update);
        var pack = FindOwn(call);
        pack.Take(body, "name", "is_public");
        return Answer.Ok("Pack changed", pack);
    }

    private Answer DeletePack(Call call)
    {
        var pack = FindOwn(call);
        _packs.Remove(pack);
        return Deletion(pack);
    }

    private Answer Add(Call call)
    {
        var body = call.Body(AddImage);
        var pack = FindOwn(call);
        var image = Image(body.TextOf("image_url")!);
        Change(pack, images => images.Add((JsonNode)image));
        var answer = image.Pick("id", "url");
        answer["file_name"] = body.TextOf("file_name")?.Trim() ?? "image";
        answer["content_type"] = ContentType(body.TextOf("image_url")!);
        return Answer.Created("Image added", answer);
    }

    private Answer Remove(Call call)
    {
        var pack = Own(call) ?? throw new RefusedException(404, "pack_not_found", "There is no such pack.");
        var image = pack["images"]!.AsArray().FirstOrDefault(image => image.TextOf("id") == call.Path("imageId"))
            ?? throw new RefusedException(404, "image_not_found", "There is no such image in this pack.");
        Change(pack, images => images.Remove(image));
        return Deletion(image);
    }

    private JsonObject Find(Call call)
        => Find(call.Path("packId")) ?? throw new RefusedException(404, "not_found", "There is no such pack.");

    private JsonObject FindOwn(Call call)
        => Own(call) ?? throw new RefusedException(404, "not_found", "There is no such pack, or it is not yours.");

    private JsonObject? Own(Call call) => call.Path("packId") == PublicPackId ? null : Find(call.Path("packId"));

    private static Answer Deletion(JsonNode gone)
        => Answer.Ok("Deleted", new JsonObject { ["id"] = gone["id"]!.DeepClone(), ["deleted"] = true });

    private static void Change(JsonObject pack, Action<JsonArray> change)
    {
        var images = pack["images"]!.AsArray();
        change(images);
        pack["image_count"] = images.Count;
    }

    private static JsonObject Summary(JsonObject pack)
    {
        var summary = pack.Pick("id", "name", "image_count", "is_public", "created_at");
        summary["preview_image_url"] = pack["images"]!.AsArray().FirstOrDefault()?["url"]?.DeepClone();
        return summary;
    }

    private static JsonObject Pack(string id, string name, bool isPublic, params string[] images) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["image_count"] = images.Length,
        ["is_public"] = isPublic,
        ["created_at"] = Json.Now(),
        ["images"] = Json.List(images.Select(Image)),
    };

    private static JsonObject Image(string url) => new()
    {
        ["id"] = Json.NewId(),
        ["url"] = url,
        ["metadata"] = new JsonObject
        {
            ["status"] = "pending",
            ["description"] = null,
            ["keywords"] = new JsonArray(),
            ["model"] = null,
            ["generated_at"] = null,
            ["error"] = null,
        },
    };

    private static string ContentType(string url) => Path.GetExtension(new Uri(url).AbsolutePath).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".heic" => "image/heic",
        ".heif" => "image/heif",
        ".avif" => "image/avif",
        _ => "image/jpeg",
    };
}
