namespace Genviral.Gen.Drift;

/// <summary>A note as it is told.</summary>
/// <param name="Kind">What is unknown.</param>
/// <param name="Path">Where it stands, as <c>$.data.posts[*].status</c>.</param>
/// <param name="Value">The unknown value.</param>
internal sealed record DriftPlace(ApiDriftKind Kind, string Path, string Value);
