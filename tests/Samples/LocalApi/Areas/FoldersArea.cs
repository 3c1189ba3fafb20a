using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>Folders of files or slideshows, nested.</summary>
internal sealed class FoldersArea
{
    private static readonly string[] MediaTypes = ["ai_image", "ai_video", "upload", "slideshow"];

    private static readonly ObjectRule CreateRule = new()
    {
        Required = { ["name"] = Rules.Text(1, 255), ["media_type"] = Rules.OneOf(MediaTypes) },
        Optional = { ["parent_folder_id"] = Rules.Uuid },
    };

    private static readonly ObjectRule MoveRule = new() { Required = { ["parent_folder_id"] = Rules.OrNull(Rules.Uuid) } };

    private static readonly ObjectRule ItemsRule = new() { Required = { ["item_ids"] = Rules.List(Rules.Uuid, 1, 200) } };

    private readonly FilesArea _files;
    private readonly SlideshowsArea _slideshows;
    private readonly List<JsonObject> _folders = [];
    private readonly Dictionary<string, List<(string ItemId, string AddedAt)>> _items = [];

    public FoldersArea(Routes routes, FilesArea files, SlideshowsArea slideshows)
    {
        _files = files;
        _slideshows = slideshows;
        Add("Campaigns", "slideshow", parent: null)["id"] = "4d1b8e2a-5c0e-4f39-8f3b-6a7d9b2c0001";
        routes.Get("/folders", List);
        routes.Post("/folders", Create);
        routes.Get("/folders/{folderId}", call => Answer.Ok("Folder loaded", Shown(Find(call))));
        routes.Patch("/folders/{folderId}", Move);
        routes.Delete("/folders/{folderId}", Delete);
        routes.Get("/folders/{folderId}/ancestors", Ancestors);
        routes.Get("/folders/{folderId}/items", ListItems);
        routes.Post("/folders/{folderId}/items", AddItems);
        routes.Delete("/folders/{folderId}/items", RemoveItems);
    }

    private Answer List(Call call)
    {
        var page = Page.Of(call, 50, Refusal.QueryParameter);
        var mediaType = call.QueryOneOf("media_type", Refusal.QueryParameter, MediaTypes)
            ?? throw Refusal.QueryParameter.Of("'media_type' is required.");
        var parent = call.Query("parent_folder_id");
        return Answer.Ok("Folders listed", page.Cut("folders",
        [
            .. _folders
                .Where(folder => folder.TextOf("media_type") == mediaType && folder.TextOf("parent_folder_id") == parent)
                .Select(Shown),
        ]));
    }

    private Answer Create(Call call)
    {
        var body = call.Body(CreateRule);
        var parent = body.TextOf("parent_folder_id") is { } id ? Find(id) : null;
        var name = body.TextOf("name")!;
        return IsTaken(name, parent?.TextOf("id"), self: null)
            ? Answer.Fail(409, "folder_name_conflict", $"There is a folder '{name}' already.")
            : Answer.Created("Folder created", Shown(Add(name, body.TextOf("media_type")!, parent)));
    }

    private Answer Move(Call call)
    {
        var folder = Find(call);
        var target = call.Body(MoveRule).TextOf("parent_folder_id");
        var parent = target is null ? null : Find(target);
        if (Line(parent).Contains(folder) || IsTaken(folder.TextOf("name")!, target, folder))
        {
            return Answer.Fail(409, "folder_move_conflict", "The folder cannot be moved there.");
        }

        folder["parent_folder_id"] = target;
        folder["updated_at"] = Json.Now();
        return Answer.Ok("Folder moved", Shown(folder));
    }

    private Answer Delete(Call call)
    {
        var folder = Find(call);
        var gone = _folders.FindAll(other => Line(other).Contains(folder));
        _folders.RemoveAll(gone.Contains);
        return Answer.Ok("Folder deleted", new JsonObject { ["id"] = folder.TextOf("id"), ["deleted"] = true });
    }

    private Answer Ancestors(Call call)
    {
        var above = Line(Find(call)).SkipLast(1).Select((folder, depth) =>
        {
            var ancestor = folder.Pick("id", "name", "parent_folder_id");
            ancestor["depth"] = depth;
            return ancestor;
        });
        return Answer.Ok("Ancestors listed", new JsonObject { ["ancestors"] = Json.List(above) });
    }

    private Answer ListItems(Call call)
    {
        var page = Page.Of(call, 50, Refusal.QueryParameter);
        var folder = Find(call);
        var items = ItemsOf(folder).Select(item => Item(folder, item.ItemId, item.AddedAt)).OfType<JsonObject>().ToList();
        var data = page.Cut("items", items);
        data["media_type"] = folder.TextOf("media_type");
        data["item_type"] = ItemType(folder);
        return Answer.Ok("Items listed", data);
    }

    private Answer AddItems(Call call)
    {
        var folder = Find(call);
        var ids = Ids(call);
        if (ItemType(folder) == "slideshow" && ids.Exists(id => _slideshows.Find(id) is null))
        {
            return Answer.Fail(404, "item_not_found", "An item is outside the scope of this key.");
        }

        var items = ItemsOf(folder);
        var fresh = ids.FindAll(id => !items.Exists(item => item.ItemId == id));
        items.AddRange(fresh.Select(id => (id, Json.Now())));
        return Answer.Ok("Items added", Counted(folder, "added_count", fresh.Count));
    }

    private Answer RemoveItems(Call call)
    {
        var folder = Find(call);
        var ids = Ids(call);
        var items = ItemsOf(folder);
        return ids.TrueForAll(id => items.Exists(item => item.ItemId == id))
            ? Answer.Ok("Items removed", Counted(folder, "removed_count", items.RemoveAll(item => ids.Contains(item.ItemId))))
            : Answer.Fail(404, "item_not_found", "An item is not in this folder.");
    }

    private static List<string> Ids(Call call)
        => [.. call.Body(ItemsRule)["item_ids"]!.AsArray().Select(id => id!.Id()).Distinct()];

    private static JsonObject Counted(JsonObject folder, string name, int count) => new()
    {
        ["folder_id"] = folder.TextOf("id"),
        ["item_type"] = ItemType(folder),
        [name] = count,
    };

    private JsonObject Find(Call call) => Guid.TryParseExact(call.Path("folderId"), "D", out _)
        ? Find(call.Path("folderId"))
        : throw new RefusedException(422, "invalid_path", "The folder's id must be a UUID.");

    private JsonObject Find(string id)
        => _folders.Find(folder => folder.TextOf("id") == id) ?? throw new RefusedException(404, "not_found", "There is no such folder.");

    private bool IsTaken(string name, string? parentId, JsonObject? self) => _folders.Exists(folder
        => folder != self && folder.TextOf("name") == name && folder.TextOf("parent_folder_id") == parentId);

    private List<(string ItemId, string AddedAt)> ItemsOf(JsonObject folder)
        => _items.TryGetValue(folder.TextOf("id")!, out var items) ? items : _items[folder.TextOf("id")!] = [];

    private static string ItemType(JsonObject folder) => folder.TextOf("media_type") == "slideshow" ? "slideshow" : "file";

    /// <summary>The folder with those above it, from the root down.</summary>
    private List<JsonObject> Line(JsonObject? folder)
    {
        var line = new List<JsonObject>();
        for (var next = folder; next is not null; next = next.TextOf("parent_folder_id") is { } parent ? Find(parent) : null)
        {
            line.Insert(0, next);
        }

        return line;
    }

    private JsonObject? Item(JsonObject folder, string id, string addedAt)
    {
        var item = ItemType(folder) == "slideshow"
            ? _slideshows.Find(id)?.Pick("id", "title", "status", "slide_count", "created_at", "updated_at")
            : FileItem(id);
        item?["added_at"] = addedAt;
        return item;
    }

    /// <summary>Items are UUIDs and uploads are not, so a folder of files shows a stand-in for what is not known.</summary>
    private JsonObject FileItem(string id)
    {
        var file = _files.Files.Find(file => file.TextOf("id") == id);
        return new JsonObject
        {
            ["id"] = id,
            ["url"] = file.TextOf("url") ?? $"https://media.harbour.example/files/{id}.webp",
            ["content_type"] = file.TextOf("contentType") ?? "image/webp",
            ["filename"] = file.TextOf("filename"),
            ["size"] = file?["size"]?.DeepClone() ?? 48_213,
            ["created_at"] = file.TextOf("createdAt") ?? Json.Now(),
        };
    }

    private JsonObject Add(string name, string mediaType, JsonObject? parent)
    {
        var now = Json.Now();
        var folder = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["name"] = name,
            ["media_type"] = mediaType,
            ["parent_folder_id"] = parent.TextOf("id"),
            ["created_at"] = now,
            ["updated_at"] = now,
        };
        _folders.Add(folder);
        return folder;
    }

    private JsonObject Shown(JsonObject folder)
    {
        var items = ItemsOf(folder);
        var shown = folder.DeepClone().AsObject();
        shown["path"] = string.Concat(Line(folder).Select(above => "/" + above.TextOf("id")));
        shown["file_count"] = items.Count;
        shown["subfolder_count"] = _folders.Count(other => other.TextOf("parent_folder_id") == folder.TextOf("id"));
        shown["preview_files"] = ItemType(folder) == "slideshow"
            ? new JsonArray()
            : Json.List(items.Take(4).Select(item => FileItem(item.ItemId).Pick("id", "url", "content_type")));
        return shown;
    }
}
