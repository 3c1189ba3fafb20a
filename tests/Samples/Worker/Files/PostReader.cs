using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Genviral.Partner;

namespace Genviral.Samples.Worker.Files;

/// <summary>Reads a file as the request that it is: the body of <c>posts.create</c>, by its emitted type.</summary>
internal static class PostReader
{
    /// <remarks>A misspelt <c>scheduled_at</c> that is passed over would publish at once.</remarks>
    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <exception cref="JsonException">It is no such request; the message says where and why.</exception>
    public static async Task<PostsCreateRequest> ReadAsync(PostFile post, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(post.Path, cancellation);
        var request = JsonSerializer.Deserialize<PostsCreateRequest>(bytes, Strict) ?? throw new JsonException("The file says null, which is no post.");
        return request.ExternalId is null ? request with { ExternalId = Key(post, bytes) } : request;
    }

    /// <summary>The same file is the same post, however often it is sent; a file that was mended is another one.</summary>
    private static string Key(PostFile post, byte[] bytes)
    {
        var name = post.Name.Length <= 80 ? post.Name : post.Name[..80];
        return $"{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}";
    }
}
