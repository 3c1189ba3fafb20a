namespace Genviral.Gen.Drift;

/// <summary>What the spec does not know, where it was met.</summary>
/// <param name="Kind">What is unknown.</param>
/// <param name="Offset">Where it starts in the answer.</param>
/// <param name="Text">The unknown value; null where it is what stands there.</param>
/// <remarks>A class, as all that is rarely made: each list, set or tuple of structs has machine code of its own, which every native program would carry.</remarks>
internal sealed record DriftNote(ApiDriftKind Kind, int Offset, string? Text);
