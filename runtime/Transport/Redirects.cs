using Genviral.Gen.ForGenerated;
using Genviral.Gen.Responses;

namespace Genviral.Gen.Transport;

/// <summary>Decides where a redirect leads, and whether the call may go there.</summary>
/// <remarks>
/// .NET follows on its own with every custom header, so with a key in <c>X-Api-Key</c>, and turns a POST into a GET: so our handlers
/// follow nothing, and this does.
/// </remarks>
internal static class Redirects
{
    /// <summary>The most that are followed in one attempt.</summary>
    internal const int Most = 10;

    /// <summary>Whether an answer sends the call elsewhere; else it is read as any other.</summary>
    internal static bool IsRedirect(HttpResponseMessage response)
        => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.NonValidated.Contains("Location");

    /// <summary>Where the answer to <paramref name="sent"/> leads.</summary>
    /// <exception cref="ApiProtocolException">The call may not go there.</exception>
    internal static Uri Follow(Exchange exchange, ApiRequest request, Uri sent, bool isOwnWire)
    {
        var call = exchange.Call!;
        var from = new Uri(sent.AbsoluteUri);
        if (!Uri.TryCreate(from, exchange.Header("Location"), out var target) || (target.Scheme != Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttp))
        {
            throw Refuse(call, "redirects to what is no http or https address");
        }

        if (from.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp)
        {
            throw Refuse(call, $"redirects from https to plain {Origin.Of(target)}, where the call could be read on the way");
        }

        if (!exchange.Operation.IsSafe && call.StatusCode is not (307 or 308))
        {
            throw Refuse(call, $"redirects a {call.Method} in a way that would make it a GET. It may have been done; it was not sent again");
        }

        if (request.Body is { IsReplayable: false })
        {
            throw Refuse(call, "redirects, and the body can be read once only");
        }

        if (!Origin.IsSame(from, target))
        {
            CheckOther(exchange, target, isOwnWire);
        }

        return target;
    }

    /// <summary>A refusal that no repetition changes.</summary>
    internal static ApiProtocolException Refuse(ApiCall call, string what)
        => ProtocolFailure.Foreign(call, $"{what}. Set BaseAddress to where the API is now");

    private static void CheckOther(Exchange exchange, Uri target, bool isOwnWire)
    {
        if (!isOwnWire)
        {
            throw Refuse(exchange.Call!, $"redirects to {Origin.Of(target)}, where the HttpClient that the client was given might send its key");
        }

        if (exchange.Secrets.IsInAddress(target.OriginalString))
        {
            throw Refuse(exchange.Call!, $"redirects to {Origin.Of(target)} with the key in the address");
        }
    }

}
