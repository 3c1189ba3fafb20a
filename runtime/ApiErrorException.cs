using System.Globalization;
using System.Text;
using Genviral.Gen.Responses;

namespace Genviral.Gen;

/// <summary>The API answered that the call did not work; thrown by <c>EnsureOk</c> of an envelope.</summary>
public sealed class ApiErrorException : ApiException
{
    /// <summary>The failure that <paramref name="envelope"/> tells of.</summary>
    /// <param name="envelope">An answer that is not ok.</param>
    /// <param name="call">Where it came from; null for an envelope that was built by hand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="envelope"/> is null.</exception>
    public ApiErrorException(IApiEnvelope envelope, ApiCall? call)
        : base(Describe(envelope, call), call, innerException: null)
    {
        Envelope = envelope;
        Code = envelope.Code;
        ErrorCode = envelope.ErrorCode;
        ApiMessage = envelope.Message;
        Issues = envelope.Issues;
    }

    /// <summary>The answer itself, which is the client's own envelope with all that it types: <c>exception.Envelope is ShopEnvelope answer</c>.</summary>
    public IApiEnvelope Envelope { get; }

    /// <summary>The number by which the API tells what went wrong; the HTTP status where it has none.</summary>
    public int Code { get; }

    /// <summary>The API's code for what went wrong, if it sent one.</summary>
    public string? ErrorCode { get; }

    /// <summary>The API's own message; empty when it sent none.</summary>
    public string ApiMessage { get; }

    /// <summary>What the API found wrong with the request, if it said so.</summary>
    public Issues? Issues { get; }

    private static string Describe(IApiEnvelope envelope, ApiCall? call)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        var text = new StringBuilder(call is null or { Method: "" } ? "The call" : $"{call.Method} {call.PathTemplate}");
        text.Append(CultureInfo.InvariantCulture, $" failed: {envelope.Code}");
        if (!string.IsNullOrEmpty(envelope.ErrorCode))
        {
            text.Append(' ').Append(envelope.ErrorCode);
        }

        if (!string.IsNullOrEmpty(envelope.Message))
        {
            text.Append(": ").Append(envelope.Message);
        }

        if (string.IsNullOrEmpty(envelope.ErrorCode) && string.IsNullOrEmpty(envelope.Message))
        {
            DescribeAnswer(text, envelope, call);
        }

        var issues = envelope.Issues?.ToString();
        if (!string.IsNullOrEmpty(issues))
        {
            text.Append(" (").Append(issues).Append(')');
        }

        return call?.Redact(text.ToString()) ?? text.ToString();
    }

    /// <summary>Where the API says nothing of its own, what came has to do.</summary>
    private static void DescribeAnswer(StringBuilder text, IApiEnvelope envelope, ApiCall? call)
    {
        if (call is { ReasonPhrase.Length: > 0 } && call.StatusCode == envelope.Code)
        {
            text.Append(' ').Append(call.ReasonPhrase);
        }

        if (call?.BodyStart.Length > 0)
        {
            text.Append(". The body begins: ").Append(BodyText.Line(call.BodyStart));
        }
    }
}
