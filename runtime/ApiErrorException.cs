using System.Globalization;
using System.Text;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>The API answered that the call did not work; thrown by <c>EnsureOk</c> of an envelope.</summary>
public sealed class ApiErrorException : ApiException
{
    internal ApiErrorException(IApiEnvelope envelope, ApiFailure? source)
        : base(Describe(envelope, source), source, innerException: null)
    {
        Code = envelope.Code;
        ErrorCode = envelope.ErrorCode;
        ApiMessage = envelope.Message;
        Issues = envelope.Issues;
    }

    /// <summary>The number by which the API tells what went wrong; the HTTP status where it has none.</summary>
    public int Code { get; }

    /// <summary>The API's code for what went wrong, if it sent one.</summary>
    public string? ErrorCode { get; }

    /// <summary>The API's own message; empty when it sent none.</summary>
    public string ApiMessage { get; }

    /// <summary>What the API found wrong with the request, if it said so.</summary>
    public Issues? Issues { get; }

    private static string Describe(IApiEnvelope envelope, ApiFailure? source)
    {
        var text = new StringBuilder(source is null ? "The call" : $"{source.Method} {source.PathTemplate}");
        text.Append(CultureInfo.InvariantCulture, $" failed: {envelope.Code}");
        if (!string.IsNullOrEmpty(envelope.ErrorCode))
        {
            text.Append(' ').Append(envelope.ErrorCode);
        }

        if (!string.IsNullOrEmpty(envelope.Message))
        {
            text.Append(": ").Append(envelope.Message);
        }

        var issues = envelope.Issues?.ToString();
        return string.IsNullOrEmpty(issues) ? text.ToString() : text.Append(" (").Append(issues).Append(')').ToString();
    }
}
