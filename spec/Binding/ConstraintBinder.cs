using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Puts <c>min</c>, <c>maxLength</c> and the like on the types that they fit.</summary>
/// <remarks>Where an alias and its use say the same thing, the use wins; all else adds up.</remarks>
internal sealed class ConstraintBinder(BindingScope scope)
{
    public TypeRef Apply(TypeRef type, TypeSyntax syntax)
        => syntax.Modifiers.Constraints.Count == 0 ? type : ApplyAll(type, syntax);

    private TypeRef ApplyAll(TypeRef type, TypeSyntax syntax)
    {
        var sound = syntax.Modifiers.Constraints.Where(constraint => Fits(constraint, type, syntax)).ToList();
        return sound.Count == 0 ? type : Put(type, sound);
    }

    private bool Fits(ConstraintSyntax constraint, TypeRef type, TypeSyntax syntax)
    {
        switch (type)
        {
            case NamedRef named when scope.Types.ShapeOf(named.TypeKey) == TypeShape.Choice:
                scope.Later(() => CheckChoice(constraint, named.TypeKey, syntax));
                return CheckValue(constraint, ScalarKind.Double);
            case ScalarRef scalar when ConstraintFit.Fits(constraint.Name.Value, scalar.Kind):
                return CheckValue(constraint, scalar.Kind);
            case ListRef when ConstraintFit.IsForLists(constraint.Name.Value):
                return CheckValue(constraint, ScalarKind.Int);
            default:
                scope.Report(ConstraintReport.ConstraintUnfit(constraint, TypeDescription.Of(type, scope.Types), ConstraintFit.RemedyFor(type, constraint.Name.Value)));
                return false;
        }
    }

    private bool CheckValue(ConstraintSyntax constraint, ScalarKind kind)
    {
        if (ConstraintValue.Fault(constraint, kind) is not { } fault)
        {
            return true;
        }

        scope.Report(ConstraintReport.ConstraintValue(constraint, fault));
        return false;
    }

    private void CheckChoice(ConstraintSyntax constraint, string key, TypeSyntax syntax)
    {
        if (scope.Types.Find<ChoiceDraft>(key) is not { Cases: { } cases } choice)
        {
            return;
        }

        if (!cases.Any(item => IsFor(constraint.Name.Value, item.Type)) && choice.Written.Count == choice.Syntax.Cases.Count)
        {
            scope.Report(ConstraintReport.ConstraintUnfit(constraint, TypeDescription.Of(new NamedRef(key), scope.Types), ""));
        }
    }

    private static bool IsFor(string name, TypeRef type) => type switch
    {
        ScalarRef scalar => ConstraintFit.Fits(name, scalar.Kind),
        ListRef => ConstraintFit.IsForLists(name),
        _ => false,
    };

    private TypeRef Put(TypeRef type, List<ConstraintSyntax> constraints)
    {
        var merged = constraints.Aggregate(Existing(type), ConstraintValue.Put);
        if (ConstraintFit.Contradiction(merged) is { } contradiction)
        {
            ReportContradiction(constraints, contradiction);
            return type;
        }

        return type switch
        {
            ScalarRef scalar => scalar with { Constraints = merged },
            NamedRef named => named with { Constraints = merged },
            ListRef list => list with { MinItems = merged.MinItems, MaxItems = merged.MaxItems },
            _ => type,
        };
    }

    /// <summary>Limits that stand beside each other have been compared already: only those of an alias are news.</summary>
    private void ReportContradiction(List<ConstraintSyntax> constraints, (string[] Names, string Text) contradiction)
    {
        var own = constraints.Aggregate(new ConstraintsModel(), ConstraintValue.Put);
        if (ConstraintFit.Contradiction(own) is null)
        {
            var at = constraints.Last(constraint => contradiction.Names.Contains(constraint.Name.Value));
            scope.Report(ConstraintReport.Contradiction(at, contradiction.Text));
        }
    }

    private static ConstraintsModel Existing(TypeRef type) => type switch
    {
        ScalarRef { Constraints: { } constraints } => constraints,
        NamedRef { Constraints: { } constraints } => constraints,
        ListRef list => new() { MinItems = list.MinItems, MaxItems = list.MaxItems },
        _ => new(),
    };
}
