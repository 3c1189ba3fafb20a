using System.ComponentModel;
using System.Runtime.InteropServices;
using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <summary>One call: an endpoint with the values of its parameters and its body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private readonly ApiConnection? _connection;
    private KeyValuePair<string, string>[] _pathValues = [];
    private List<KeyValuePair<string, string>>? _headers;
    private QueryText? _query;

    internal ApiRequest(ApiOperation operation, ApiConnection? connection = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _connection = connection;
    }

    /// <summary>Whether the request carries what lets the server tell a repetition.</summary>
    internal bool HasIdempotencyKey { get; private set; }

    /// <summary>Gives the key by which a server knows a repetition. One without text is none: no server would know it.</summary>
    public void IdempotencyKey(object? key) => HasIdempotencyKey = !string.IsNullOrWhiteSpace(key?.ToString());

    internal ApiOperation Operation { get; }

    /// <summary>Encoded values by the name of their place.</summary>
    internal ReadOnlySpan<KeyValuePair<string, string>> PathValues => _pathValues;

    internal ReadOnlySpan<KeyValuePair<string, string>> Headers => CollectionsMarshal.AsSpan(_headers);

    internal bool HasQuery => _query is not null;

    /// <summary>The query without its question mark; empty for none.</summary>
    internal string QueryParameters => _query?.ToString() ?? "";

    /// <summary>Reads the data of the answer, a <see cref="JsonRead{T}"/>; null where the reader of the answer knows how.</summary>
    internal Delegate? ReadData { get; set; }

    /// <summary>The body; null for none.</summary>
    internal RequestBody? Body { get; set; }

    /// <inheritdoc cref="JsonBody{T}"/>
    public void JsonBody<T, TJson>(T body, CheckValue<T>? check = null)
        where TJson : struct, IJson<T>
        => JsonBody(body, JsonDelegates<T, TJson>.Write, check ?? CheckDelegates<T, TJson>.Check);

    /// <summary>Writes the body, at once: what cannot be written is refused before anything is sent.</summary>
    /// <exception cref="ArgumentException">A value in <paramref name="body"/> cannot be written; the message names its path.</exception>
    public void JsonBody<T>(T body, JsonWrite<T> write, CheckValue<T>? check = null)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (!IsSound(body, check))
        {
            return;
        }

        // An array of its own: a transport may still send from it when the call has long ended, so a pooled one must not go there.
        Body = new JsonRequestBody(JsonOutput.Write(body, write));
    }
}
