using System.Text;

namespace Genviral.Gen.Runtime.Tests.Servers;

/// <summary>Takes whole HTTP requests from a connection, one after the other.</summary>
internal sealed class RequestReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly List<byte> _read = [];

    /// <summary>The next request with its body, as text; null at the end of the connection.</summary>
    internal async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        int length;
        while ((length = WholeLength()) < 0)
        {
            var read = await stream.ReadAsync(_buffer, cancellationToken);
            if (read == 0)
            {
                return null;
            }

            _read.AddRange(_buffer.AsSpan(0, read));
        }

        var request = Encoding.UTF8.GetString([.. _read[..length]]);
        _read.RemoveRange(0, length);
        return request;
    }

    /// <summary>The length of the request that stands first; -1 while it is not whole.</summary>
    private int WholeLength()
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_read);
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return -1;
        }

        var headers = Encoding.ASCII.GetString(bytes[..end]).Split("\r\n");
        if (headers.Any(header => header.StartsWith("Transfer-Encoding:", StringComparison.OrdinalIgnoreCase)))
        {
            var last = bytes[(end + 4)..].IndexOf("0\r\n\r\n"u8);
            return last < 0 ? -1 : end + 4 + last + 5;
        }

        var length = headers.FirstOrDefault(header => header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var whole = end + 4 + (length is null ? 0 : int.Parse(length[15..], null));
        return bytes.Length >= whole ? whole : -1;
    }
}
