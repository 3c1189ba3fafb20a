using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Rules.Values;

namespace Genviral.Gen.Spec.Rules;

/// <summary>Examples and defaults that do not fit the type beside them.</summary>
internal sealed class UnfitExamples : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        var checker = new ValueChecker(input.Scope);
        return input.Scope.Values.SelectMany(value => checker.Check(value.Node, value.Type)
            .Select(misfit => value.IsDefault
                ? RuleReport.DefaultUnfit(misfit.At, misfit.Why)
                : RuleReport.ExampleUnfit(misfit.At, misfit.Why)));
    }
}
