using System.Net.Http.Headers;
using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>A body of parts: <c>multipart/form-data</c>.</summary>
internal sealed class MultipartRequestBody(IReadOnlyList<RequestPart> parts) : RequestBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    internal override bool IsReplayable => parts.All(part => part.File is null or { IsReplayable: true });

    internal override HttpContent MakeContent()
    {
        var boundary = Guid.NewGuid().ToString("N");
        var content = new MultipartContent("form-data", boundary);

        // .NET quotes the boundary, which needs none and which some servers do not take.
        content.Headers.ContentType!.Parameters.Single().Value = boundary;
        foreach (var part in parts)
        {
            content.Add(MakePart(part));
        }

        return content;
    }

    private static HttpContent MakePart(RequestPart part)
    {
        var content = part.File?.MakeContent() ?? MakeText(part);
        var disposition = $"form-data; name={Quote(part.Name)}";
        content.Headers.TryAddWithoutValidation("Content-Disposition", part.File is { } file ? $"{disposition}; filename={Quote(file.FileName)}" : disposition);
        return content;
    }

    // Plain text goes without a media type, as browsers send it: some servers take a part that has one for a file.
    private static ByteArrayContent MakeText(RequestPart part)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(part.Text));
        content.Headers.ContentType = part.IsJson ? Json : null;
        return content;
    }

    /// <summary>A name in quotes, as the web's own standard writes it: in UTF-8.</summary>
    /// <remarks>
    /// Where .NET itself writes a name that is not ASCII, it is an encoded word of mail, which few servers read, beside the <c>filename*</c> that
    /// RFC 7578 (4.2) forbids: Node's <c>formData()</c> refuses the whole body for it. .NET writes headers of parts a byte a character, so the bytes go in as such.
    /// </remarks>
    private static string Quote(string name)
    {
        var escaped = name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return $"\"{(Ascii.IsValid(escaped) ? escaped : BytesAsText(escaped))}\"";
    }

    private static string BytesAsText(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(static one => (char)one));
}
