using System.Net.Http.Headers;
using System.Text;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Testing;

/// <summary>A request that a test handler got.</summary>
public class ApiTestRequest
{
    private readonly byte[] _content;

    internal ApiTestRequest(ApiMessage message, byte[] content)
    {
        _content = content;
        Endpoint = message.Request.Operation.Name;
        Method = message.Request.Operation.Method;
        Url = message.RequestUri!;
        Headers = message.Headers;
        ContentHeaders = message.Content?.Headers;
        var path = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in message.Request.PathValues)
        {
            path[value.Key] = Uri.UnescapeDataString(value.Value);
        }

        Path = path;
        Query = Url.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToLookup(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : ""));
    }

    /// <summary>The endpoint's name in the spec: <c>posts.create</c>.</summary>
    public string Endpoint { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The whole URL.</summary>
    public Uri Url { get; }

    /// <summary>The path parameters by name, decoded.</summary>
    public IReadOnlyDictionary<string, string> Path { get; }

    /// <summary>The query parameters by name, decoded; a list has several values under one name.</summary>
    public ILookup<string, string> Query { get; }

    /// <summary>The headers.</summary>
    public HttpRequestHeaders Headers { get; }

    /// <summary>The headers of the body; null where there is none.</summary>
    public HttpContentHeaders? ContentHeaders { get; }

    /// <summary>The bytes of the body; none where there is none.</summary>
    public ReadOnlyMemory<byte> Content => _content;

    /// <summary>As <c>POST /items/42/buy {"price":9.5}</c>.</summary>
    public override string ToString() => $"{Method} {Url.PathAndQuery} {Encoding.UTF8.GetString(_content)}".TrimEnd();
}

/// <summary>A request whose body is JSON, read as its type.</summary>
/// <typeparam name="TBody">The body's type; <see cref="object"/> where there is none, or none of JSON.</typeparam>
public sealed class ApiTestRequest<TBody> : ApiTestRequest
{
    internal ApiTestRequest(ApiMessage message, byte[] content, ForGenerated.IJson<TBody>? json)
        : base(message, content)
    {
        if (json is not null && content.Length > 0)
        {
            var input = new ForGenerated.JsonInput(content);
            if (!input.TryReadNull())
            {
                Body = input.Read(json);
            }
        }
    }

    /// <summary>The body as it came over the wire; the default where there is none.</summary>
    public TBody? Body { get; }
}
