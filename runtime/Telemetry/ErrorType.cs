using System.Text;

namespace Genviral.Gen.Telemetry;

/// <summary>Names failures in few words: no server can make up new ones, which would each be a time series.</summary>
internal static class ErrorType
{
    internal const string Other = "_OTHER";
    internal const string Timeout = "timeout";

    /// <summary>An error code that the spec declares; else <c>_OTHER</c>, OpenTelemetry's word for it.</summary>
    internal static string Of(string? errorCode, string[] declared)
        => errorCode is not null && Array.IndexOf(declared, errorCode) >= 0 ? errorCode : Other;

    /// <summary>As OpenTelemetry and .NET name what fails without an answer.</summary>
    internal static string Of(Exception exception) => exception switch
    {
        ApiTimeoutException => Timeout,
        ApiTransportException { Error: not HttpRequestError.Unknown } transport => Snake(transport.Error.ToString()),
        ApiTransportException { InnerException: { } inner } => inner.GetType().FullName!,
        OperationCanceledException => typeof(OperationCanceledException).FullName!,
        _ => exception.GetType().FullName!,
    };

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
