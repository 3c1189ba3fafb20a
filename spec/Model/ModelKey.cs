namespace Genviral.Gen.Spec.Model;

/// <summary>The key of a thing of the model: its own, or its owner's and its name among the owner's members.</summary>
/// <remarks>Most keys are asked for by nobody, so their text is put together when it is wanted.</remarks>
public readonly record struct ModelKey(string Owner, string? Member = null)
{
    /// <summary>The key of a thing that is no member.</summary>
    public static implicit operator ModelKey(string key) => new(key);

    /// <summary>As a path: <c>types.Post.scheduled_at</c>.</summary>
    public override string ToString() => Member is null ? Owner : $"{Owner}.{Segment(Member)}";

    /// <summary>A part of a key: dots of a wire name must not look like levels.</summary>
    public static string Segment(string name) => name.Replace(".", "\\.");
}
