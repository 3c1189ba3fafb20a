using Genviral.Gen.Requests;

namespace Genviral.Gen;

/// <summary>A file in a multipart body: a stream with a name.</summary>
/// <remarks>
/// The stream is read from where it stands, while the call is sent, and never disposed. One that can seek may be sent again
/// by a retry; one that cannot is sent once.
/// </remarks>
public sealed class ApiFile
{
    private readonly StreamSource _source;

    /// <summary>A file of a stream.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name that the API is told, without folders.</param>
    /// <param name="contentType">The media type. Default: <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, the name is empty or has a control character, or the media type is none.</exception>
    public ApiFile(Stream content, string fileName, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        _source = new StreamSource(content, length: null);
        FileName = HeaderText.IsOneLine(fileName) ? fileName
            : throw new ArgumentException("The file name must not hold a line break or another control character.", nameof(fileName));
        ContentType = contentType ?? StreamSource.DefaultMediaType;
        MediaType = StreamSource.ParseMediaType(ContentType);
    }

    /// <summary>A file of bytes that are there.</summary>
    /// <inheritdoc cref="ApiFile(Stream, string, string)"/>
    public ApiFile(byte[] content, string fileName, string? contentType = null)
        : this(new MemoryStream(content, writable: false), fileName, contentType)
    {
    }

    /// <summary>The name that the API is told.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    internal System.Net.Http.Headers.MediaTypeHeaderValue MediaType { get; }

    internal bool IsReplayable => _source.IsReplayable;

    internal HttpContent MakeContent() => new StreamSourceContent(_source, progress: null) { Headers = { ContentType = MediaType } };

    /// <summary>Name and media type.</summary>
    public override string ToString() => $"{FileName} ({ContentType})";
}
