using System.Globalization;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>The value of <c>pattern</c>: a regular expression of .NET.</summary>
internal static class Patterns
{
    private const int Longest = 10_000;

    private static readonly Regex Posix = new(
        @"\[\^?(?:[^\[\]\\]|\\.)*(?<class>\[:(?<name>alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Dictionary<string, string> OfPosix = new(StringComparer.Ordinal)
    {
        ["alnum"] = "a-zA-Z0-9",
        ["alpha"] = "a-zA-Z",
        ["blank"] = @" \t",
        ["cntrl"] = @"\p{Cc}",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = @"\p{P}",
        ["space"] = @"\s",
        ["upper"] = "A-Z",
        ["word"] = @"\w",
        ["xdigit"] = "0-9a-fA-F",
    };

    /// <summary>The pattern, or null where it is none, which is reported.</summary>
    public static Located<string>? Read(Node node, SyntaxReport report)
    {
        if (report.Line(node, "a regular expression") is not { } pattern || node is not ScalarNode scalar)
        {
            return null;
        }

        var reason = pattern.Value.Length > Longest
            ? $"it is longer than {Longest.ToString(CultureInfo.InvariantCulture)} characters."
            : OfOtherLanguages(pattern.Value) ?? Fault(pattern.Value);
        if (reason is not null)
        {
            report.Add(TypeShapeReport.WrongPattern(scalar, reason));
        }

        return reason is null ? pattern : null;
    }

    /// <summary>What .NET reads as something that no author means.</summary>
    private static string? OfOtherLanguages(string pattern)
        => JavaScriptPatterns.Meant(pattern) is { } meant ? $"the slashes around it would have to be in the text. Write '{ShapeReport.Shorten(meant)}'."
            : pattern.IndexOf("[:", StringComparison.Ordinal) >= 0 && Posix.Match(pattern) is { Success: true } posix
                ? $".NET has no '{posix.Groups["class"].Value}'. Write '{OfPosix[posix.Groups["name"].Value]}' in its place."
            : null;

    private static string? Fault(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException error)
        {
            return Reason(error.Message, pattern);
        }
    }

    /// <summary>The reason alone: what stands before it repeats the pattern and, on .NET, the offset.</summary>
    private static string Reason(string message, string pattern)
    {
        var text = message.Replace($"'{pattern}'", "").Replace($"\"{pattern}\"", "").Replace("\r", "").Replace("\n", " ");
        var offset = Regex.Match(text, @"offset (\d+)\. *(.+)$");
        var dash = text.LastIndexOf(" - ", StringComparison.Ordinal);
        var reason = offset.Success ? offset.Groups[2].Value : dash >= 0 ? text.Substring(dash + 3) : text;
        var place = offset.Success ? $" (behind character {offset.Groups[1].Value})" : "";
        return reason.TrimEnd('.', ' ') + place + ".";
    }
}
