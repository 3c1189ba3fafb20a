using Genviral.Gen.Responses;

namespace Genviral.Gen.Transport;

/// <summary>Looks at what the handlers of a caller's HttpClient made of a message: some follow redirects by themselves.</summary>
internal static class CallersHandlers
{
    /// <exception cref="ApiProtocolException">The answer is another origin's, or to another method.</exception>
    internal static void CheckAnswer(Exchange exchange, HttpRequestMessage message, Uri sent)
    {
        var answered = exchange.AnsweredMessage ?? message;
        Check(exchange, answered.Method, answered.RequestUri, sent);
        if (!ReferenceEquals(answered, message))
        {
            Check(exchange, message.Method, message.RequestUri, sent);
        }
    }

    private static void Check(Exchange exchange, HttpMethod method, Uri? address, Uri sent)
    {
        if (!ReferenceEquals(address, sent) && address is { IsAbsoluteUri: true } && !Origin.IsSame(address, sent))
        {
            throw CameFrom(exchange, address, sent);
        }

        if (method.Method != exchange.Operation.Method)
        {
            throw IsOneTo(exchange, method);
        }
    }

    private static ApiProtocolException CameFrom(Exchange exchange, Uri address, Uri sent)
        => ProtocolFailure.Foreign(
            exchange.Call!,
            $"came from {Origin.Of(address)}, not from {Origin.Of(sent)}: the HttpClient that the client was given followed a redirect there, and .NET takes custom headers along. {Advice}");

    private static ApiProtocolException IsOneTo(Exchange exchange, HttpMethod method)
        => ProtocolFailure.Foreign(exchange.Call!, $"is one to {method}: the HttpClient that the client was given followed a redirect and changed the method. {Advice}");

    private const string Advice = "Set AllowAutoRedirect = false on its handler; the client follows redirects itself";
}
