using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>A piece of YAML or JSON with its place: what the author wrote, before any meaning.</summary>
/// <param name="At">From its first character (a quote or bracket included) to behind its last.</param>
/// <remarks>
/// An alias gives the very node that its anchor names, so one node can stand in several places, and a mistake in it
/// may be found once for each: findings that are equal are one finding.
/// </remarks>
public abstract record Node(SourceSpan At);

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded }

/// <summary>A text; what it means (number, boolean, name) is decided by who wants it.</summary>
public sealed record ScalarNode(string Text, ScalarStyle Style, SourceSpan At) : Node(At)
{
    /// <summary>Whether it was written without quotes and so may be a number or a boolean.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain;
}

/// <summary>A mapping in the order of the file. Keys may repeat; the duplicate is reported by the reader and left out here.</summary>
public sealed record MappingNode(IReadOnlyList<MappingEntry> Entries, SourceSpan At) : Node(At)
{
    /// <summary>
    /// Whether entries were lost, with their keys, to an error that has been reported:
    /// then nobody knows that a key is missing, and nobody may say so.
    /// </summary>
    public bool HasLostEntries { get; init; }
}

/// <summary>One key and its value.</summary>
public sealed record MappingEntry(ScalarNode Key, Node Value);

/// <summary>A list.</summary>
public sealed record SequenceNode(IReadOnlyList<Node> Items, SourceSpan At) : Node(At);

/// <summary>
/// Nothing where a value could stand (<c>a:</c>). The reader leaves it unreported, since the map form of an enum allows
/// it; everyone else reports it with <see cref="Diagnostics.ReadingReport.EmptyValue"/>.
/// </summary>
/// <param name="At">What a message points to: the comment that swallowed the value, else the key, else the place itself.</param>
/// <param name="Key">The key whose value is empty; null in a list.</param>
/// <param name="Comment">The comment that looks like a value (<c>#fff</c>), or null.</param>
public sealed record EmptyNode(SourceSpan At, string? Key, string? Comment) : Node(At);

/// <summary>A value that a syntax error took away. It has been reported: whoever meets it stays silent.</summary>
public sealed record LostNode(SourceSpan At) : Node(At);
