using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A declared type that nothing but itself names.</summary>
internal sealed class UnusedTypes : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Scope.HasLostUses)
        {
            return [];
        }

        var hidden = new HashSet<string>(input.Client.Endpoints.Hidden.SelectMany(NamesOfTypes.In), StringComparer.Ordinal);
        return input.Scope.Declarations.All
            .Where(declaration => declaration is { Uses: 0, State: not DeclarationState.Lost })
            .Where(declaration => !hidden.Contains(declaration.Name) && !input.Scope.MeantNames.Contains(declaration.Name))
            .Select(declaration => RuleReport.UnusedType(declaration.Syntax.Name));
    }
}
