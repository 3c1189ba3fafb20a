namespace Genviral.Gen.Retry;

/// <summary>Tells how an attempt ended.</summary>
internal static class AttemptOutcomes
{
    internal static AttemptOutcome Of(IApiEnvelope? envelope, ApiException? failure) => failure switch
    {
        null => envelope is { Ok: true } ? AttemptOutcome.Worked : AttemptOutcome.Refused,
        ApiTimeoutException => AttemptOutcome.Broken,
        ApiTransportException { InnerException: HttpRequestException or IOException } transport => IsHopeless(transport.Error) ? AttemptOutcome.Final : AttemptOutcome.Broken,
        ApiTransportException => AttemptOutcome.Final,
        ApiProtocolException { IsForeign: true } => AttemptOutcome.Final,
        { InnerException: HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } } => AttemptOutcome.Broken,
        _ => AttemptOutcome.Refused,
    };

    private static bool IsHopeless(HttpRequestError error)
        => error is HttpRequestError.SecureConnectionError
            or HttpRequestError.UserAuthenticationError
            or HttpRequestError.VersionNegotiationError
            or HttpRequestError.ConfigurationLimitExceeded;
}
