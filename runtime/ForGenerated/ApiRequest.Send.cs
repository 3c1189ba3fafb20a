namespace Genviral.Gen.ForGenerated;

/// <content>Sending it, by the connection that made it.</content>
public sealed partial class ApiRequest
{
    private ApiConnection Connection => _connection ?? throw new InvalidOperationException("A request without a connection is sent by one.");

    /// <summary>Sends it and reads the answer.</summary>
    /// <exception cref="RequestValidationException">The request breaks a constraint or a rule of the spec, and was not sent.</exception>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit the spec.</exception>
    /// <exception cref="ApiTimeoutException">The last attempt took too long.</exception>
    /// <exception cref="ApiTransportException">There is no whole answer.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<TResult> SendAsync<TResult>(ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
        => Connection.SendAsync(this, read, cancellationToken);

    /// <summary>Sends it and reads an answer that carries data: what reads them reaches <paramref name="read"/> with the answer, so that one method reads all envelopes.</summary>
    /// <inheritdoc cref="SendAsync{TResult}(ApiRead{TResult}, CancellationToken)"/>
    public Task<TResult> SendAsync<TResult, TData, TJson>(ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
        where TJson : struct, IJson<TData>
    {
        ReadData = JsonDelegates<TData, TJson>.Read;
        return Connection.SendAsync(this, read, cancellationToken);
    }

    /// <summary>Sends it and opens the stream that its success is: <paramref name="read"/> gets the stream, or a whole answer that is an envelope.</summary>
    /// <inheritdoc cref="SendAsync{TResult}(ApiRead{TResult}, CancellationToken)"/>
    public Task<TResult> SendStreamAsync<TResult>(ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
        => Connection.SendStreamAsync(this, read, cancellationToken);
}
