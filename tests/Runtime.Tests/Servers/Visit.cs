using System.Net.Sockets;
using System.Text;

namespace Genviral.Gen.Runtime.Tests.Servers;

/// <summary>One request to a <see cref="SocketServer"/>, and the ways to answer it.</summary>
/// <param name="socket">The connection.</param>
/// <param name="stream">What is written to it.</param>
/// <param name="request">The whole text of the request.</param>
/// <param name="number">Its number on this server; 1 is the first.</param>
/// <param name="end">Ends with the server.</param>
internal sealed class Visit(Socket socket, Stream stream, string request, int number, CancellationToken end)
{
    internal string Request => request;

    internal int Number => number;

    /// <summary>Ends with the server.</summary>
    internal CancellationToken End => end;

    internal string Method => request[..request.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>As <c>/api/v1/posts?limit=1</c>.</summary>
    internal string Target => request.Split(' ')[1];

    /// <summary>Whether the connection takes no further request.</summary>
    internal bool IsOver { get; private set; }

    internal string? Header(string name)
        => request.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    internal Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    internal async Task SendAsync(byte[] bytes)
    {
        await stream.WriteAsync(bytes, end);
        await stream.FlushAsync(end);
    }

    /// <summary>Ends the connection in order.</summary>
    internal void Close()
    {
        IsOver = true;
        socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Tears the connection down, as a crash does.</summary>
    internal void Reset()
    {
        IsOver = true;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    /// <summary>Answers nothing further, until the caller leaves or the server ends.</summary>
    internal async Task HangAsync()
    {
        IsOver = true;
        var rest = new byte[1024];
        while (await stream.ReadAsync(rest, end) > 0)
        {
        }
    }
}
