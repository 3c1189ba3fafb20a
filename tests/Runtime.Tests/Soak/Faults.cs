using System.Text;
using Genviral.Gen.Runtime.Tests.Servers;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>All the ways of the table in which a server can answer, or not.</summary>
internal sealed class Faults(Uri other)
{
    private const string Start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{ \"ok\": true, ";

    private readonly Fault[] _all =
    [
        Of("ok", SocketServer.Json(OkPost)),
        Of("ok, compressed wrongly", SocketServer.Json(OkPost, headers: "Content-Encoding: gzip\r\n")),
        Of("ok with 503", SocketServer.Json(OkPost, "503 Service Unavailable")),
        Of("ok without data", SocketServer.Json("""{ "ok": true }""")),
        Of("ok as a string", SocketServer.Json("""{ "ok": "true" }""")),
        Of("no content", "HTTP/1.1 204 No Content\r\n\r\n"),
        Of("no body", SocketServer.Json("")),
        Of("failure with 200", SocketServer.Json("""{ "ok": false, "code": 400, "error_code": "brand_new" }""")),
        Of("not found", SocketServer.Json("""{ "ok": false, "code": 404 }""", "404 Not Found")),
        Of("unprocessable", SocketServer.Json("""{ "ok": false, "code": 422, "error_code": "busy" }""", "422 Unprocessable Entity", "Retry-After: 0\r\n")),
        Of("partial result", SocketServer.Json($$"""{ "ok": false, "code": 500, "data": {{OnePost}} }""", "500 Internal Server Error")),
        Of("unavailable", SocketServer.Json("""{ "ok": false, "code": 503 }""", "503 Service Unavailable")),
        Of("spent", SocketServer.Json("""{ "ok": false, "code": 429, "error_code": "quota_spent" }""", "429 Too Many Requests")),
        Of("rate limited", SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests"), mayGoAgain: true),
        Of("rate limited for long", SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests", "Retry-After: 3600\r\n"), mayGoAgain: true),
        Of("unavailable for now", SocketServer.Json("""{ "ok": false, "code": 503 }""", "503 Service Unavailable", "Retry-After: 0\r\n"), mayGoAgain: true),
        Of("request timeout", SocketServer.Json("""{ "ok": false, "code": 408 }""", "408 Request Timeout"), mayGoAgain: true),
        Of("busy", SocketServer.Json("""{ "ok": false, "code": 409, "error_code": "busy" }""", "409 Conflict"), mayGoAgain: true),
        Of("page", SocketServer.Json("<html>Bad gateway</html>", "502 Bad Gateway")),
        Of("cut off", SocketServer.Json("""{ "ok": true, "data": { "id": """)),
        Of("garbage behind", SocketServer.Json(OkPost + "}")),
        Of("too deep", SocketServer.Json("""{ "ok": true, "data": """ + new string('[', 500))),
        Of("too long", SocketServer.Json($$"""{ "ok": true, "x": "{{new string('x', 40_000)}}" }""")),
        Of("no utf-8", [.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"), 0xC3, 0xFF, 0xFE]),
        Of("no http", "220 mail.example ESMTP\r\n", ends: true),
        Of("length too large", $"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{OkPost}", ends: true),
        Of("chunks without end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{ \"ok\"\r\n", ends: true),
        new("closed before", visit => EndAsync(visit.Close)),
        new("reset before", visit => EndAsync(visit.Reset)),
        new("reset in the body", async visit =>
        {
            await visit.SendAsync(Start);
            visit.Reset();
        }),
        new("no headers", visit => visit.HangAsync()),
        new("no end", async visit =>
        {
            await visit.SendAsync(Start);
            await visit.HangAsync();
        }),
        new("late", async visit =>
        {
            await Task.Delay(50, visit.End);
            await visit.SendAsync(SocketServer.Json(OkPost));
        }),
        new("key sent back", visit => visit.SendAsync(
            SocketServer.Json($$"""{ "ok": false, "code": 401, "error_code": "{{visit.Header("Authorization")}}", "message": "{{visit.Header("Authorization")}}" }""", "401 Unauthorized", $"X-Echo: {visit.Header("Authorization")}\r\n"))),
        new("key sent back in a page", visit => visit.SendAsync(SocketServer.Json($"<p>{visit.Header("Authorization")}</p>", "403 Forbidden"))),
        Of("moved here", Redirect("307 Temporary Redirect", "/api/v1/posts/moved"), mayGoAgain: true),
        Of("moved here, as a get", Redirect("302 Found", "/api/v1/posts/moved")),
        Of("moved nowhere", Redirect("302 Found", "ftp://x.example")),
        Of("moved elsewhere", Redirect("307 Temporary Redirect", other.ToString()), mayGoAgain: true),
        new("moved elsewhere with the key", visit => visit.SendAsync(Redirect("302 Found", $"{other}?key={visit.Header("Authorization")?.Split(' ')[^1]}"))),
    ];

    internal Fault Any(Random random)
    {
        lock (random)
        {
            // Half of the answers are fine, so that calls get to their later attempts.
            return random.Next(2) == 0 ? _all[0] : _all[random.Next(_all.Length)];
        }
    }

    private static Fault Of(string name, string answer, bool mayGoAgain = false, bool ends = false) => Of(name, Encoding.UTF8.GetBytes(answer), mayGoAgain, ends);

    private static Fault Of(string name, byte[] answer, bool mayGoAgain = false, bool ends = false)
        => new(
            name,
            async visit =>
            {
                await visit.SendAsync(answer);
                if (ends)
                {
                    visit.Close();
                }
            },
            mayGoAgain);

    private static Task EndAsync(Action end)
    {
        end();
        return Task.CompletedTask;
    }

    private static string Redirect(string status, string location) => $"HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n";
}
