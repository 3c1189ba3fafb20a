using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Recognises <c>/^[a-z]+$/i</c>: the slashes would have to be in the text, before its beginning or behind its end.</summary>
internal static class JavaScriptPatterns
{
    private static readonly Regex Form = new(
        @"^/(?<pattern>\^.*|.*\$)/(?<flags>[dgimsuvy]*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    /// <summary>The pattern that was meant, with the flags that .NET knows; null where there are no such slashes.</summary>
    public static string? Meant(string written)
    {
        if (written.Length == 0 || written[0] != '/' || Form.Match(written) is not { Success: true } match)
        {
            return null;
        }

        var flags = string.Concat(match.Groups["flags"].Value.Where(flag => flag is 'i' or 'm' or 's'));
        return (flags.Length > 0 ? $"(?{flags})" : "") + match.Groups["pattern"].Value;
    }
}
