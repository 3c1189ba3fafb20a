using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>The address that all paths are relative to.</summary>
internal static class BaseUrls
{
    public static Located<string>? BaseUrl(this SyntaxReport report, Node node)
    {
        if (report.Line(node, "a URL, such as 'https://api.example.com/v1'") is not { } url)
        {
            return null;
        }

        var remedy = Remedy(url.Value);
        if (remedy is not null)
        {
            report.Add(EndpointShapeReport.WrongBaseUrl((ScalarNode)node, remedy));
        }

        return remedy is null ? url : null;
    }

    private static string? Remedy(string url)
    {
        // A credential in the path stands as {token} in the base address of some APIs.
        var filled = Regex.Replace(url, @"\{[A-Za-z_][A-Za-z0-9_.\-]*\}", "x");
        if (Regex.IsMatch(url, @"^https?://[^/]*\{", RegexOptions.IgnoreCase))
        {
            return " A place for the credential can only stand in its path: write the host itself, or leave 'baseUrl' out and set BaseAddress in the client's options.";
        }

        if (!Uri.TryCreate(filled, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            var better = "https://" + url.TrimStart('/');
            return url.IndexOf(':') < 0 && url.IndexOf('.') > 0 && Uri.TryCreate(better, UriKind.Absolute, out _)
                ? $" Did you mean '{better}'?"
                : " Write an absolute address that begins with 'https://'.";
        }

        return uri.Query.Length > 0 || url.IndexOf('?') >= 0 ? " Query parameters stand under 'query' of an endpoint."
            : uri.Fragment.Length > 0 || url.IndexOf('#') >= 0 ? " A fragment is never sent."
            : filled.IndexOfAny(['{', '}', ' ', '\\']) >= 0 ? " Write its path as it is sent."
            : uri.UserInfo.Length > 0 ? " Credentials do not belong in a spec; see 'auth'."
            : null;
    }
}
