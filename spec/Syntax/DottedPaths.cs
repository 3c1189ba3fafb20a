using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>What a path into an answer may look like: <c>error.code</c>, <c>errors.0.code</c>, <c>.</c>.</summary>
internal static class DottedPaths
{
    /// <summary>What to write instead of <paramref name="path"/>, with a space before it; null if it is well formed.</summary>
    public static string? Remedy(string path, bool whole)
    {
        if (path == ".")
        {
            return whole ? null : " Name a member.";
        }

        if (Regex.Match(path, @"^(?<member>[^=\s]+)\s*={1,3}\s*(?<value>\S.*)$") is { Success: true } equation)
        {
            return $" A member and the value that means success are written '{{ {equation.Groups["member"].Value}: {equation.Groups["value"].Value} }}'.";
        }

        var plain = path.StartsWith("$.", StringComparison.Ordinal) ? path.Substring(2) : path;
        plain = plain.Replace("[", ".").Replace("]", "").Replace("/", ".").Trim('.', ' ');
        var isSound = path == plain && path.Split('.').All(part => part.Length > 0 && part.Trim() == part);
        if (isSound)
        {
            return null;
        }

        var isBetter = plain.Length > 0 && plain.Split('.').All(part => part.Length > 0 && part.Trim() == part);
        return isBetter ? $" Did you mean '{plain}'?" : " Write names with dots between them, such as 'error.code'.";
    }
}
