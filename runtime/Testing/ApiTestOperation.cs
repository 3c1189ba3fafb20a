using System.Net;
using System.Net.Http.Headers;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Testing;

/// <summary>One endpoint of a test handler: what it replies, and what it was asked.</summary>
public abstract class ApiTestOperation
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Queue<Func<ApiTestRequest, HttpResponseMessage>> _replies = new();
    private Func<ApiTestRequest, HttpResponseMessage>? _last;
    private readonly List<ApiTestRequest> _requests = [];

    private protected ApiTestOperation(ReplyRules rules) => Rules = rules;

    /// <summary>The endpoint's name in the spec: <c>posts.create</c>.</summary>
    public string Name => Rules.Operation.Name;

    private protected ReplyRules Rules { get; }

    /// <summary>Records a request and takes the reply to it: replies come in their order, the last one again until there is another.</summary>
    internal (ApiTestRequest Request, Func<HttpResponseMessage> Reply) Take(ApiMessage message, byte[] content)
    {
        var request = Record(message, content);
        lock (_requests)
        {
            _requests.Add(request);
            var reply = _last = _replies.Count > 0 ? _replies.Dequeue() : _last ?? throw new InvalidOperationException($"No reply is set for {Name}.");
            return (request, () => reply(request) ?? throw NoReply());
        }
    }

    private protected InvalidOperationException NoReply() => new($"The reply that was set for {Name} makes null of the request: it must make an answer.");

    private protected abstract ApiTestRequest Record(ApiMessage message, byte[] content);

    private protected void Add(Func<ApiTestRequest, HttpResponseMessage> reply)
    {
        lock (_requests)
        {
            _replies.Enqueue(reply);
        }
    }

    private protected IReadOnlyList<T> Recorded<T>()
        where T : ApiTestRequest
    {
        lock (_requests)
        {
            return [.. _requests.Cast<T>()];
        }
    }

    /// <exception cref="ArgumentException">The spec does not allow the reply.</exception>
    private protected HttpResponseMessage Answer(IApiEnvelope envelope, byte[]? data)
        => new((HttpStatusCode)Rules.StatusOf(envelope))
        {
            Content = new ByteArrayContent(EnvelopeComposer.Compose(Rules, envelope, data)) { Headers = { ContentType = Json } },
        };
}

/// <summary>An endpoint that returns no data.</summary>
/// <typeparam name="TBody">The body of its requests; <see cref="object"/> where there is none, or none of JSON.</typeparam>
public sealed class ApiTestOperation<TBody> : ApiTestOperation
{
    private readonly IJson<TBody>? _body;

    internal ApiTestOperation(ReplyRules rules, IJson<TBody>? body)
        : base(rules) => _body = body;

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<ApiTestRequest<TBody>> Requests => Recorded<ApiTestRequest<TBody>>();

    /// <summary>Replies with an envelope, after the replies that were set before.</summary>
    /// <exception cref="ArgumentException">The spec does not allow the reply.</exception>
    public ApiTestOperation<TBody> Replies(IApiEnvelope reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.GetType().IsGenericType)
        {
            throw new ArgumentException($"The spec does not let {Name} answer with data.", nameof(reply));
        }

        _ = Rules.StatusOf(reply);
        Add(_ => Answer(reply, data: null));
        return this;
    }

    /// <summary>Replies with whatever <paramref name="reply"/> makes, as a broken server would; it may throw, as a broken wire does.</summary>
    public ApiTestOperation<TBody> RepliesRaw(Func<ApiTestRequest<TBody>, HttpResponseMessage> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Add(request => reply((ApiTestRequest<TBody>)request));
        return this;
    }

    private protected override ApiTestRequest Record(ApiMessage message, byte[] content) => new ApiTestRequest<TBody>(message, content, _body);
}

/// <summary>An endpoint that returns data.</summary>
/// <typeparam name="TBody">The body of its requests; <see cref="object"/> where there is none, or none of JSON.</typeparam>
/// <typeparam name="TData">The data.</typeparam>
public sealed class ApiTestOperation<TBody, TData> : ApiTestOperation
{
    private readonly IJson<TBody>? _body;
    private readonly IJson<TData>? _data;

    internal ApiTestOperation(ReplyRules rules, IJson<TBody>? body, IJson<TData>? data)
        : base(rules)
    {
        _body = body;
        _data = data;
    }

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<ApiTestRequest<TBody>> Requests => Recorded<ApiTestRequest<TBody>>();

    /// <summary>Replies with an envelope, after the replies that were set before.</summary>
    /// <exception cref="ArgumentException">The spec does not allow the reply.</exception>
    public ApiTestOperation<TBody, TData> Replies(IApiEnvelope<TData> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var data = Write(reply);
        _ = Rules.StatusOf(reply);
        Add(_ => Answer(reply, data));
        return this;
    }

    /// <summary>Replies with an envelope that depends on the request.</summary>
    public ApiTestOperation<TBody, TData> Replies(Func<ApiTestRequest<TBody>, IApiEnvelope<TData>> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Add(request =>
        {
            var envelope = reply((ApiTestRequest<TBody>)request) ?? throw NoReply();
            return Answer(envelope, Write(envelope));
        });
        return this;
    }

    /// <summary>Replies with whatever <paramref name="reply"/> makes, as a broken server would; it may throw, as a broken wire does.</summary>
    public ApiTestOperation<TBody, TData> RepliesRaw(Func<ApiTestRequest<TBody>, HttpResponseMessage> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Add(request => reply((ApiTestRequest<TBody>)request));
        return this;
    }

    private protected override ApiTestRequest Record(ApiMessage message, byte[] content) => new ApiTestRequest<TBody>(message, content, _body);

    /// <summary>The data as it goes over the wire; null for a failure without, and for a success that may lack it and does.</summary>
    private byte[]? Write(IApiEnvelope<TData> envelope)
    {
        if (!envelope.Ok && envelope.Data is null)
        {
            return null;
        }

        if (_data is null)
        {
            throw new ArgumentException($"{Name} answers with a stream: reply by RepliesRaw.");
        }

        var data = JsonOutput.Write(envelope.Data!, (output, data) => output.Write(_data, data));
        return data.Length == 0 ? null : data;
    }
}
