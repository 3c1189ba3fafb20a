using System.Globalization;
using System.Text;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>What an API found wrong with a request: messages about the whole, and messages by field.</summary>
public sealed class Issues : IEquatable<Issues>
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoFields = [];

    /// <summary>Issues with the given messages.</summary>
    /// <param name="formErrors">Messages about the whole; null for none.</param>
    /// <param name="fieldErrors">Messages by the wire name of the field; null for none.</param>
    public Issues(IReadOnlyList<string>? formErrors = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? fieldErrors = null)
    {
        FormErrors = formErrors ?? [];
        FieldErrors = fieldErrors ?? NoFields;
    }

    /// <summary>Messages about the request as a whole. Never null.</summary>
    public IReadOnlyList<string> FormErrors { get; }

    /// <summary>Messages by the wire name of the field they are about. Never null.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors { get; }

    /// <summary>Whether two issues are null, or hold the same messages.</summary>
    public static bool operator ==(Issues? left, Issues? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two issues differ in a message.</summary>
    public static bool operator !=(Issues? left, Issues? right) => !(left == right);

    /// <summary>Whether <paramref name="other"/> holds the same messages.</summary>
    public bool Equals(Issues? other) => other is not null
        && Content.Equals(FormErrors, other.FormErrors)
        && Content.Equals(FieldErrors, other.FieldErrors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Issues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Content.GetHashCode(FormErrors), Content.GetHashCode(FieldErrors));

    /// <summary>The messages in one line: <c>Nothing to post; caption: May hold 63206 characters at most</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in FormErrors)
        {
            Separate(text).Append(message);
        }

        foreach (var field in FieldErrors)
        {
            Separate(text).Append(CultureInfo.InvariantCulture, $"{field.Key}: {string.Join(", ", field.Value)}");
        }

        return text.ToString();
    }

    private static StringBuilder Separate(StringBuilder text) => text.Length == 0 ? text : text.Append("; ");
}
