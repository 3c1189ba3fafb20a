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
        var content = new MultipartFormDataContent(boundary);

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
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = Quote(part.Name) };
        if (part.File is { } file)
        {
            content.Headers.ContentDisposition.FileName = Quote(file.FileName);
            if (!Ascii.IsValid(file.FileName))
            {
                content.Headers.ContentDisposition.FileNameStar = file.FileName;
            }
        }

        return content;
    }

    // Plain text goes without a media type, as browsers send it: some servers take a part that has one for a file.
    private static ByteArrayContent MakeText(RequestPart part)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(part.Text));
        content.Headers.ContentType = part.IsJson ? Json : null;
        return content;
    }

    /// <summary>A name in quotes, as the web's own standard writes it.</summary>
    private static string Quote(string name)
        => $"\"{name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)}\"";
}
