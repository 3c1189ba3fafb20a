using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A declared type that nothing but itself names.</summary>
internal sealed class UnusedTypes : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.HasLostText
            ? []
            : input.Scope.Declarations.All
                .Where(declaration => declaration.Uses == 0)
                .Select(declaration => RuleReport.UnusedType(declaration.Syntax.Name));
}
