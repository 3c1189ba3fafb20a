using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>Keeps header values on their line.</summary>
internal static class HeaderText
{
    /// <summary>The value, if it is there and can be sent.</summary>
    /// <exception cref="ArgumentException">It is not, or cannot; the message does not show the value.</exception>
    internal static string Check(string name, string? value)
        => Complain(value ?? throw new ArgumentException($"The header '{name}' has no value.", name)) is { } complaint
            ? throw new ArgumentException($"The header '{name}' {complaint}.", name)
            : value;

    /// <summary>Why a value cannot be sent in a header, as the rest of a sentence; null: it can.</summary>
    internal static string? Complain(string value)
        => !IsOneLine(value) ? "must not hold a line break or another control character"
            : !Ascii.IsValid(value) ? "must hold ASCII characters alone; others have to be encoded as its API wants it"
            : null;

    internal static bool IsOneLine(string value)
    {
        foreach (var c in value)
        {
            if (char.IsControl(c) && c != '\t')
            {
                return false;
            }
        }

        return true;
    }
}
