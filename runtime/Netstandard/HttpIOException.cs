namespace Genviral.Gen.Netstandard;

/// <summary>What .NET 8 throws while a body is read; nothing throws it here.</summary>
internal sealed class HttpIOException(HttpRequestError error) : IOException
{
    public HttpRequestError HttpRequestError { get; } = error;
}
