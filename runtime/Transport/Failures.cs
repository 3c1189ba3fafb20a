using System.Globalization;
using System.Net.Sockets;
using Polly.Timeout;

namespace Genviral.Gen.Transport;

/// <summary>Makes of what .NET throws the few exceptions that callers know.</summary>
internal static class Failures
{
    /// <summary>What an exception is to the caller; null: what it is already, as a fault of the caller's own code or a client that was disposed.</summary>
    internal static Exception? Of(Exchange exchange, Exception exception)
    {
        if (exception is ApiException or ObjectDisposedException or OutOfMemoryException)
        {
            return null;
        }

        if (exchange.Caller.IsCancellationRequested && (exchange.IsSent || exception is OperationCanceledException))
        {
            return IsByCaller(exception, exchange.Caller) ? null : new OperationCanceledException(null, exception, exchange.Caller);
        }

        if (exchange.IsTimeOver && (exchange.IsSent || exception is OperationCanceledException))
        {
            return Timeout(exchange, exception);
        }

        if (!exchange.IsSent)
        {
            return null;
        }

        return exception is TimeoutRejectedException or OperationCanceledException { InnerException: TimeoutException }
            ? CallersTimeout(exchange, exception)
            : Broken(exchange, exception);
    }

    private static bool IsByCaller(Exception exception, CancellationToken caller) => exception is OperationCanceledException cancelled && cancelled.CancellationToken == caller;

    private static ApiTimeoutException Timeout(Exchange exchange, Exception exception)
    {
        var until = exchange.Call is null ? "no answer came" : "the answer did not end";
        var limit = exchange.Settings.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return TimedOut(exchange, $"{until} within {limit} s. Raise Timeout if the API may take longer", exception);
    }

    private static ApiTimeoutException CallersTimeout(Exchange exchange, Exception exception)
        => TimedOut(exchange, "the HttpClient that the client was given ended the attempt by a time limit of its own", exception);

    private static ApiTimeoutException TimedOut(Exchange exchange, string what, Exception exception)
        => new(Describe(exchange, what), exchange.Operation, exchange.Call, exception) { Attempts = exchange.Settings.Attempt };

    private static ApiTransportException Broken(Exchange exchange, Exception exception)
    {
        var until = exchange.Call is null ? "no answer came" : "the answer broke off";
        return new ApiTransportException(Describe(exchange, $"{until}: {Explain(exception)}"), exchange.Operation, exchange.Call, Conceal(exchange, exception)) { Attempts = exchange.Settings.Attempt };
    }

    /// <summary>The exception as a cause, without the key: .NET quotes what a server wrote where HTTP should have been.</summary>
    private static Exception Conceal(Exchange exchange, Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (exchange.Secrets.Apply(cause.Message) != cause.Message)
            {
                return new HttpRequestException(exchange.Secrets.Apply(exception.Message));
            }
        }

        return exception;
    }

    private static string Explain(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host's name was not found. Check BaseAddress and the network",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection came about. Check the server's certificate, its name and the clock",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy refused. Check its settings",
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "the connection was refused. Check BaseAddress, and whether the server runs",
        OperationCanceledException => "something other than the caller ended it, as HttpClient.CancelPendingRequests and Dispose do",

        // What .NET says outermost is that something went wrong while it sent or copied.
        _ => exception.GetBaseException().Message.TrimEnd('.'),
    };

    private static string Describe(Exchange exchange, string what)
        => exchange.Secrets.Apply($"{exchange.Operation.Method} {exchange.Operation.PathTemplate}: {what}.");
}
