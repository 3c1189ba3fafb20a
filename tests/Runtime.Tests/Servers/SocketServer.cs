using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Genviral.Gen.Runtime.Tests.Servers;

/// <summary>Takes connections on a free loopback port and lets a script answer each request, byte by byte or not at all.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<string> _requests = [];
    private readonly Func<Visit, Task> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;
    private readonly bool _keepsRequests;
    private int _visits;

    /// <param name="answer">Answers a request.</param>
    /// <param name="isSecure">Whether to speak TLS, with a certificate that nobody trusts.</param>
    /// <param name="keepsRequests">Whether <see cref="Requests"/> are kept.</param>
    internal SocketServer(Func<Visit, Task> answer, bool isSecure = false, bool keepsRequests = true)
    {
        _answer = answer;
        _keepsRequests = keepsRequests;
        _certificate = isSecure ? MakeCertificate() : null;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal Uri Address => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api/v1");

    internal IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Answers one request after the other with the given answers, and all further ones with the last.</summary>
    internal static SocketServer Of(params string[] answers)
        => new(visit => visit.SendAsync(answers[Math.Min(visit.Number, answers.Length) - 1]));

    /// <summary>The text of an answer with JSON.</summary>
    internal static string Json(string body, string status = "200 OK", string headers = "")
        => $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _certificate?.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                serving.RemoveAll(task => task.IsCompleted);
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = await OpenAsync(client);
                var reader = new RequestReader(stream);
                while (await reader.ReadAsync(_end.Token) is { } request)
                {
                    Keep(request);

                    var visit = new Visit(client.Client, stream, request, Interlocked.Increment(ref _visits), _end.Token);
                    await _answer(visit);
                    if (visit.IsOver)
                    {
                        return;
                    }
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
            {
                // The end of the test, or of a caller that left.
            }
        }
    }

    private void Keep(string request)
    {
        lock (_requests)
        {
            if (_keepsRequests)
            {
                _requests.Add(request);
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
        return secure;
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
