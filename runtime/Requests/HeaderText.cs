namespace Genviral.Gen.Requests;

/// <summary>Keeps header values on their line.</summary>
internal static class HeaderText
{
    /// <summary>The value, if it is there and holds no control character.</summary>
    /// <exception cref="ArgumentException">It is not, or holds one; the message does not show the value.</exception>
    internal static string Check(string name, string? value)
        => IsOneLine(value ?? throw new ArgumentException($"The header '{name}' has no value.", name))
            ? value
            : throw new ArgumentException($"The header '{name}' must not hold a line break or another control character.", name);

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
