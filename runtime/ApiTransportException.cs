using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>There is no whole answer: no connection, a broken one, or no secure one.</summary>
public sealed class ApiTransportException : ApiException
{
    internal ApiTransportException(string message, ApiOperation operation, ApiCall? call, Exception? innerException)
        : base(message, operation, call, innerException)
    {
    }

    /// <summary>What failed, as far as .NET tells it.</summary>
    public HttpRequestError Error => InnerException switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException io => io.HttpRequestError,
        _ => HttpRequestError.Unknown,
    };
}
