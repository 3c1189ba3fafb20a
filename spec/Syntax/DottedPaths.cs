using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>What a path leads to.</summary>
internal enum PathUse
{
    /// <summary>A part of the answer, which has a name.</summary>
    Part,

    /// <summary>What tells success: a boolean, or a value that is written beside it.</summary>
    Success,

    /// <summary>What may be the whole answer, <c>.</c>.</summary>
    Payload,
}

/// <summary>What a path into an answer may look like: <c>error.code</c>, <c>errors.0.code</c>, <c>.</c>.</summary>
internal static class DottedPaths
{
    /// <summary>What to write instead of <paramref name="path"/>, with a space before it; null if it is well formed.</summary>
    public static string? Remedy(string path, PathUse use)
    {
        if (path == ".")
        {
            return use == PathUse.Payload ? null : " Name a member.";
        }

        if (Regex.Match(path, @"^(?<member>[^=\s]+)\s*={1,3}\s*(?<value>\S.*)$") is { Success: true } equation)
        {
            return use == PathUse.Success
                ? $" A member and the value that means success are written '{{ {equation.Groups["member"].Value}: {equation.Groups["value"].Value} }}'."
                : $" Write the path alone: '{equation.Groups["member"].Value}'.";
        }

        var plain = path.StartsWith("$.", StringComparison.Ordinal) ? path.Substring(2) : path;
        plain = Regex.Replace(plain, @"(\[\*?\]|\.\*)+\z", "").Replace("[", ".").Replace("]", "").Replace("/", ".").Trim('.', ' ');
        var isSound = path == plain && path.Split('.').All(part => part.Length > 0 && part.Trim() == part);
        if (isSound)
        {
            return null;
        }

        var isBetter = plain.Length > 0 && plain.Split('.').All(part => part.Length > 0 && part.Trim() == part && part != "*");
        return isBetter ? $" Did you mean '{plain}'?" : " Write names with dots between them, such as 'error.code'.";
    }
}
