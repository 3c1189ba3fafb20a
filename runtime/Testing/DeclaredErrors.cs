using System.Globalization;

namespace Genviral.Gen.Testing;

/// <summary>The error codes of a spec with the statuses that they come with.</summary>
internal sealed class DeclaredErrors
{
    private readonly Dictionary<string, int[]> _statuses = new(StringComparer.Ordinal);

    internal static DeclaredErrors Parse(string lines)
    {
        var errors = new DeclaredErrors();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var statuses = line[..space].Split(',', StringSplitOptions.RemoveEmptyEntries);
            errors._statuses[line[(space + 1)..]] = Array.ConvertAll(statuses, status => int.Parse(status, CultureInfo.InvariantCulture));
        }

        return errors;
    }

    /// <summary>Whether each code is a number, so that the API sends it as one.</summary>
    internal bool AreNumbers => _statuses.Count > 0 && _statuses.Keys.All(code => TryReadNumber(code, out _));

    internal static bool TryReadNumber(string code, out long number) => long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>The statuses of a code; none where the spec does not know them.</summary>
    internal int[] StatusesOf(string code) => _statuses.TryGetValue(code, out var statuses) ? statuses : [];
}
