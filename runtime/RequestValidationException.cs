using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>The request breaks a constraint or a rule of the spec; nothing was sent.</summary>
/// <remarks>
/// <see cref="Issues"/> has the shape in which an API reports the same mistakes, so what handles an answer of 422 handles both. The check is
/// switched off by <see cref="GenviralClientOptions.ValidateRequests"/>, and called by itself as <c>request.Validate()</c>.
/// </remarks>
public sealed class RequestValidationException : ApiException
{
    /// <summary>A refusal for <paramref name="issues"/>, of no certain call.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="issues"/> is null.</exception>
    public RequestValidationException(Issues issues)
        : base($"The request was not sent: {Lines(issues)}", call: null, innerException: null)
    {
        Issues = issues;
    }

    internal RequestValidationException(Issues issues, ApiOperation operation)
        : base($"{operation.Method} {operation.PathTemplate} was not sent: {Lines(issues)}", operation, call: null, innerException: null)
    {
        Issues = issues;
    }

    /// <summary>What is wrong with the request, for the whole and by field. Parameters count as fields.</summary>
    public Issues Issues { get; }

    private static string Lines(Issues issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return issues.ToString();
    }
}
