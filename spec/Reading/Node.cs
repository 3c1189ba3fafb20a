using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>A piece of YAML or JSON with its place: what the author wrote, before any meaning.</summary>
/// <param name="At">From its first character (a quote or bracket included) to behind its last.</param>
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
public sealed record MappingNode(IReadOnlyList<MappingEntry> Entries, SourceSpan At) : Node(At);

/// <summary>One key and its value.</summary>
public sealed record MappingEntry(ScalarNode Key, Node Value);

/// <summary>A list.</summary>
public sealed record SequenceNode(IReadOnlyList<Node> Items, SourceSpan At) : Node(At);

/// <summary>A value that a syntax error took away. It has been reported: whoever meets it stays silent.</summary>
public sealed record LostNode(SourceSpan At) : Node(At);
