using Xunit.v3;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Names the row of <c>runtime/docs/outcomes.md</c> that a test proves.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OutcomeAttribute(string row) : Attribute, ITraitAttribute
{
    internal string Row => row;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Outcome", row)];
}
