using Genviral.Gen.Responses;

namespace Genviral.Gen.Uploads;

/// <summary>Reads the beginning of a foreign answer, for the message that tells of it.</summary>
internal static class StartOfBody
{
    private const int Most = 2048;

    /// <summary>At most 2,048 bytes as text; an answer that breaks off gives what came.</summary>
    internal static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var buffer = new byte[Most];
        var length = 0;
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            length = await stream.ReadAtLeastAsync(buffer, Most, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            // The status alone is enough to tell.
        }

        return BodyText.Start(buffer.AsSpan(0, length));
    }
}
