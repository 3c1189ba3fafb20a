using System.Globalization;
using System.Net.Sockets;
using Genviral.Gen.Requests;
using Polly.Timeout;

namespace Genviral.Gen.Transport;

/// <summary>Makes of what .NET throws the few exceptions that callers know.</summary>
internal static class Failures
{
    /// <summary>Whether the wire failed; what the caller's own code throws, and the misuse of a disposed client, goes through as it is.</summary>
    internal static bool IsTransport(Exception exception)
        => exception is not (OperationCanceledException or ApiException or ObjectDisposedException or OutOfMemoryException);

    /// <summary>The wire failed, before the headers or in the body.</summary>
    internal static Exception Transport(Exchange exchange, Exception exception)
    {
        if (exchange.Caller.IsCancellationRequested)
        {
            return new OperationCanceledException(null, exception, exchange.Caller);
        }

        if (exchange.IsTimeOver)
        {
            return Timeout(exchange, exception);
        }

        return exception is TimeoutRejectedException ? ForeignTimeout(exchange, exception) : Broken(exchange, exception);
    }

    /// <summary>Somebody cancelled: the caller, the clock, the caller's HttpClient by its own clock, or somebody behind it.</summary>
    internal static Exception Cancelled(Exchange exchange, OperationCanceledException exception)
    {
        if (exchange.Caller.IsCancellationRequested)
        {
            return exception.CancellationToken == exchange.Caller ? exception : new OperationCanceledException(null, exception, exchange.Caller);
        }

        if (exchange.IsTimeOver)
        {
            return Timeout(exchange, exception);
        }

        return exception.InnerException is TimeoutException ? ForeignTimeout(exchange, exception) : Broken(exchange, exception);
    }

    private static ApiTimeoutException Timeout(Exchange exchange, Exception exception)
    {
        var until = exchange.Call is null ? "no answer came" : "the answer did not end";
        return new ApiTimeoutException(
            Describe(exchange, $"{until} within {exchange.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s. Raise Timeout if the API may take longer"),
            exchange.Operation,
            exchange.Call,
            exception)
        { Attempts = exchange.Attempt };
    }

    private static ApiTimeoutException ForeignTimeout(Exchange exchange, Exception exception)
        => new(Describe(exchange, "the HttpClient that the client was given ended the attempt by a time limit of its own"), exchange.Operation, exchange.Call, exception)
        { Attempts = exchange.Attempt };

    private static ApiTransportException Broken(Exchange exchange, Exception exception)
        => new(Describe(exchange, exchange.Call is null ? $"no answer came: {What(exception)}" : $"the answer broke off: {What(exception)}"), exchange.Operation, exchange.Call, exception)
        { Attempts = exchange.Attempt };

    private static string What(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host's name was not found. Check BaseAddress and the network",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection came about. Check the server's certificate, its name and the clock",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy refused. Check its settings",
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "the connection was refused. Check BaseAddress, and whether the server runs",
        OperationCanceledException => "something other than the caller ended it, as HttpClient.CancelPendingRequests or Dispose do",
        _ => exception.Message.TrimEnd('.'),
    };

    private static string Describe(Exchange exchange, string what)
        => new Redaction(exchange.Key).Apply($"{exchange.Operation.Method} {exchange.Operation.PathTemplate}: {what}.");
}
