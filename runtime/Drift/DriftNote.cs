namespace Genviral.Gen.Drift;

/// <param name="Kind">What is unknown.</param>
/// <param name="Offset">Where it starts in the answer.</param>
/// <param name="Text">The unknown value; null where it is what stands there.</param>
internal readonly record struct DriftNote(ApiDriftKind Kind, int Offset, string? Text);
