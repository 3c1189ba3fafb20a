using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Requests;

/// <summary>The regular expressions of all specs in the process, each made when it is first needed.</summary>
/// <remarks>A class of its own, so that nothing of regular expressions is linked into a program that checks none.</remarks>
internal static class PatternCache
{
    /// <summary>How long one text may take; a text made to be slow ends there.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>Whether the pattern occurs in the text.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took too long.</exception>
    internal static bool IsMatch(string text, string pattern)
        => Patterns.GetOrAdd(pattern, static pattern => new Regex(pattern, RegexOptions.CultureInvariant, Limit)).IsMatch(text);
}
