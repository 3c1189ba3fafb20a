using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Genviral.Samples.Areas;

/// <summary>Uploads: the API hands out an address, a storage outside of it takes the bytes.</summary>
internal sealed class FilesArea
{
    private readonly Dictionary<string, JsonObject> _expected = [];
    private readonly Dictionary<string, byte[]> _bytes = [];

    public FilesArea(Routes routes)
    {
        routes.Post("/files", CreateUpload);
        routes.Get("/files", List);
        routes.Outside("PUT", "/storage/{key}", StoreAsync);
        routes.Outside("GET", "/storage/{key}", ServeAsync);
    }

    /// <summary>Files whose bytes have arrived.</summary>
    public List<JsonObject> Files { get; } = [];

    private Answer CreateUpload(Call call)
    {
        var body = call.Body(MediaRules.Upload);
        var key = "f-" + Guid.NewGuid().ToString("N")[..8];
        var url = new Uri(call.Origin, "/storage/" + key).AbsoluteUri;
        lock (_expected)
        {
            _expected[key] = new JsonObject
            {
                ["id"] = key,
                ["url"] = url,
                ["contentType"] = body["contentType"]!.DeepClone(),
                ["filename"] = body["filename"]?.DeepClone(),
            };
        }

        return Answer.Created("Upload ready", new JsonObject
        {
            ["uploadUrl"] = url + "?signature=local",
            ["url"] = url,
            ["contentType"] = body["contentType"]!.DeepClone(),
            ["expiresIn"] = 600,
        });
    }

    private Answer List(Call call)
    {
        var page = Page.Of(call, 50, Refusal.QueryParameter);
        var type = call.QueryOneOf("type", Refusal.QueryParameter, "image", "video");
        lock (_expected)
        {
            return Answer.Ok("Files listed", page.Cut("files",
                [.. Files.Where(file => type is null || file.TextOf("contentType")!.StartsWith(type + "/", StringComparison.Ordinal))]));
        }
    }

    /// <summary>As a real storage does, it refuses a second credential and another content type than was announced.</summary>
    private async Task StoreAsync(HttpContext context)
    {
        var key = (string)context.Request.RouteValues["key"]!;
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        context.Response.StatusCode = Store(context.Request, key, bytes.ToArray());
    }

    private int Store(HttpRequest request, string key, byte[] bytes)
    {
        lock (_expected)
        {
            if (request.Query["signature"] != "local" || !_expected.TryGetValue(key, out var file))
            {
                return StatusCodes.Status403Forbidden;
            }

            if (request.Headers.Authorization.Count > 0 || request.ContentType != file.TextOf("contentType"))
            {
                return StatusCodes.Status400BadRequest;
            }

            if (_bytes.TryAdd(key, bytes))
            {
                Files.Insert(0, file);
            }

            _bytes[key] = bytes;
            file["size"] = bytes.Length;
            file["createdAt"] = Json.Now();
            return StatusCodes.Status200OK;
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        byte[]? bytes;
        lock (_expected)
        {
            bytes = _bytes.GetValueOrDefault((string)context.Request.RouteValues["key"]!);
        }

        if (bytes is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
