using Genviral.Gen.Responses;

namespace Genviral.Gen.Uploads;

/// <summary>Reads the beginning of a foreign answer, for the message that tells of it.</summary>
internal static class StartOfBody
{
    private const int Most = 2048;

    /// <summary>At most 2,048 bytes as text; an answer that breaks off, is not packed as it says or does not end gives what came: its status has told already.</summary>
    /// <param name="content">The body.</param>
    /// <param name="caller">Who may cancel.</param>
    /// <param name="cancellationToken">Ends the wait, for the caller or because it takes too long.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    internal static async Task<string> ReadAsync(HttpContent content, CancellationToken caller, CancellationToken cancellationToken)
    {
        var buffer = new byte[Most];
        var length = 0;
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            // A read into no room would wait for what nobody wants any more.
            while (length < Most && await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !caller.IsCancellationRequested)
        {
            // What came is enough to tell.
        }

        return BodyText.Start(buffer.AsSpan(0, length));
    }
}
