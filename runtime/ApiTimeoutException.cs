using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>An attempt took longer than it may, before its headers or before the last byte of its body; or a job did that was waited for.</summary>
public sealed class ApiTimeoutException : ApiException
{
    internal ApiTimeoutException(string message, ApiCall? call)
        : base(message, call, innerException: null)
    {
    }

    internal ApiTimeoutException(string message, ApiOperation operation, ApiCall? call, Exception? innerException)
        : base(message, operation, call, innerException)
    {
    }
}
