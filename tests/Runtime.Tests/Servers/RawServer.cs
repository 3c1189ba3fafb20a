using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Genviral.Gen.Runtime.Tests.Servers;

/// <summary>Answers each connection on a free loopback port with given bytes, and keeps what was asked: also what Kestrel refuses to send.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new(TimeSpan.FromSeconds(60));
    private readonly List<string> _requests = [];
    private readonly byte[] _answer;
    private readonly Task _accepting;

    internal RawServer(byte[] answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v1");

    /// <summary>The whole text of the last request.</summary>
    internal string Request
    {
        get
        {
            lock (_requests)
            {
                return _requests[^1];
            }
        }
    }

    internal string RequestLine => Request.Split("\r\n")[0];

    internal string Body => Request[(Request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

    internal int Requests
    {
        get
        {
            lock (_requests)
            {
                return _requests.Count;
            }
        }
    }

    internal static RawServer Json(string body, string status = "200 OK") => Of(Encoding.UTF8.GetBytes(body), status);

    internal static RawServer Of(byte[] body, string status = "200 OK", string headers = "Content-Type: application/json\r\n")
        => new([.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body]);

    internal string? Header(string name)
        => Request.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await ServeAsync(client);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // The end of the test, or of a caller that left.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!IsWhole(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer, _end.Token);
            if (read == 0)
            {
                return;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        lock (_requests)
        {
            _requests.Add(text.ToString());
        }

        await stream.WriteAsync(_answer, _end.Token);
        client.Client.Shutdown(SocketShutdown.Send);
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var length = request.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return length is null || Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= int.Parse(length[15..], null);
    }
}
