using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Rules.Values;

/// <summary>A part of a value that its type does not allow.</summary>
/// <param name="Why">A sentence that quotes the part.</param>
internal sealed record Misfit(SourceSpan At, string Why);
