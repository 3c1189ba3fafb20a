using System.ComponentModel;
using Genviral.Gen.Uploads;

namespace Genviral.Gen.ForGenerated;

/// <summary>How bytes go to the address that an endpoint names.</summary>
/// <typeparam name="TAnswer">The envelope of that endpoint.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiUpload<TAnswer>
    where TAnswer : class, IApiEnvelope
{
    private readonly string _name;
    private readonly string _method;
    private readonly string _urlTemplate;
    private ApiOperation? _operation;

    /// <summary>An upload.</summary>
    /// <param name="name">The endpoint's name in the spec.</param>
    /// <param name="method">The method that sends the bytes: <c>PUT</c> or <c>POST</c>.</param>
    /// <param name="urlTemplate">The address as messages speak of it: <c>{uploadUrl}</c>.</param>
    public ApiUpload(string name, string method, string urlTemplate)
    {
        _name = name;
        _method = method;
        _urlTemplate = urlTemplate;
    }

    /// <summary>The address in the answer.</summary>
    public required Func<TAnswer, string?> Url { get; init; }

    /// <summary>How long the bytes may stand still; null (default): as long as an attempt of the API may take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Attempts after the first; null (default): as for calls of the API.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Asks for an upload and sends the bytes; an answer that is no success is returned, and nothing is sent.</summary>
    /// <param name="connection">Carries the bytes.</param>
    /// <param name="ask">The call that asks.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">Ends both.</param>
    /// <exception cref="ApiUploadException">The address refused the bytes.</exception>
    /// <exception cref="ApiProtocolException">The answer names no address that bytes may go to.</exception>
    public async Task<TAnswer> SendAsync(
        ApiConnection connection, Func<CancellationToken, Task<TAnswer>> ask, ApiUploadContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(ask);
        var answer = await ask(cancellationToken).ConfigureAwait(false);
        if (answer.Ok)
        {
            var address = UploadAddress.Of(Url(answer), connection.AllowsInsecureTransport, answer.Call);
            await connection.UploadAsync(new Upload(Operation, address, content), cancellationToken).ConfigureAwait(false);
        }

        return answer;
    }

    private ApiOperation Operation => _operation ??= new ApiOperation(_name, _method, _urlTemplate) { Timeout = Timeout, MaxRetries = MaxRetries };
}
