using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>One thing that is allowed and probably meant otherwise.</summary>
internal interface IRule
{
    IEnumerable<Finding> Check(RuleInput input);
}
