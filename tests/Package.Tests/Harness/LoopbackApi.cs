using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>A server on a free loopback port that answers each request with the next text, byte for byte, and keeps what came.</summary>
internal sealed class LoopbackApi : IAsyncDisposable
{
    // Refused at once: a call that waited would hold the test up for as long as its client is patient.
    private static readonly string NothingLeft = Json("410 Gone", """{"ok":false,"code":410,"message":"The test expects no further request."}""");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(5));
    private readonly Queue<string> _answers;
    private readonly Task _serving;

    public LoopbackApi(params string[] answers)
    {
        _answers = new Queue<string>(answers);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api";

    /// <summary>Heads and bodies as they came.</summary>
    public List<string> Requests { get; } = [];

    public static string Json(string status, string body)
        => $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await using var stream = client.GetStream();
                Requests.Add(await ReadAsync(stream));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(_answers.TryDequeue(out var answer) ? answer : NothingLeft), _end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed: the one way out.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!IsComplete(text.ToString()))
        {
            var count = await stream.ReadAsync(buffer, _end.Token);
            if (count == 0)
            {
                break;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return text.ToString();
    }

    private static bool IsComplete(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return head >= 0 && Encoding.UTF8.GetByteCount(text[(head + 4)..]) >= BodyLength(text[..head]);
    }

    private static int BodyLength(string head)
        => head.Split("\r\n")
            .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture))
            .FirstOrDefault();
}
