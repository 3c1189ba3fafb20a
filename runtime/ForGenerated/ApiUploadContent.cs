using System.ComponentModel;
using System.Net.Http.Headers;
using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <summary>The bytes of an upload.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiUploadContent
{
    private readonly StreamSource _source;
    private readonly MediaTypeHeaderValue? _mediaType;
    private readonly IProgress<long>? _progress;

    /// <summary>Bytes that are read while they are sent.</summary>
    /// <param name="content">The stream, which is never disposed.</param>
    /// <param name="contentLength">How many bytes; null: what is left of a stream that can seek, else unknown.</param>
    /// <param name="contentType">The media type; null: none.</param>
    /// <param name="progress">Told how many bytes have been sent.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, the length is negative, or the media type is none.</exception>
    public ApiUploadContent(Stream content, long? contentLength, string? contentType, IProgress<long>? progress)
    {
        _source = new StreamSource(content, contentLength);
        _mediaType = contentType is null ? null : StreamSource.ParseMediaType(contentType);
        _progress = progress;
    }

    internal bool IsReplayable => _source.IsReplayable;

    /// <param name="moved">Told of each step, beside the caller's own progress.</param>
    internal HttpContent MakeContent(Action moved)
        => new StreamSourceContent(_source, new Steps(_progress, moved)) { Headers = { ContentType = _mediaType } };

    private sealed class Steps(IProgress<long>? progress, Action moved) : IProgress<long>
    {
        public void Report(long value)
        {
            moved();
            progress?.Report(value);
        }
    }
}
