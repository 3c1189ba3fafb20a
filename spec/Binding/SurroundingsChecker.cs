using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that the object around a union with a <c>../</c> discriminator has that field, and that it can tell the case.</summary>
internal sealed class SurroundingsChecker(BindingScope scope)
{
    /// <summary>A field that was copied is the same mistake everywhere.</summary>
    private readonly HashSet<SourceSpan> _reported = [];

    // Hardly any spec has such a union, and then there is nothing to look for.
    private readonly bool _hasOutside = scope.Types.InSpecOrder().Any(draft => draft is UnionDraft { IsDiscriminatorOutside: true });

    public void Check(ObjectDraft draft)
    {
        if (!_hasOutside)
        {
            return;
        }

        foreach (var field in draft.Fields!)
        {
            if (UnionOf(field) is { } union)
            {
                Check(draft, field, union);
            }
        }
    }

    /// <summary>Takes out the unions whose case nothing tells, silently: why not has been reported, there or where the field was lost.</summary>
    public void Prune(ObjectDraft draft)
    {
        if (_hasOutside)
        {
            draft.Lose(field => UnionOf(field) is { } union && !(draft.FindField(union.Discriminator) is { } told && IsFit(told, union)));
        }
    }

    private UnionDraft? UnionOf(BoundField field)
        => field.Model.Type.WithoutLists() is NamedRef named
            && scope.Types.ShapeOf(named.TypeKey) == TypeShape.Union
            && scope.Types.Find<UnionDraft>(named.TypeKey) is { IsDiscriminatorOutside: true } union
                ? union
                : null;

    private void Check(ObjectDraft draft, BoundField field, UnionDraft union)
    {
        if (draft.FindField(union.Discriminator) is not { } discriminator)
        {
            if (!draft.MayHaveLost(union.Discriminator) && _reported.Add(Mention(field.Syntax.Type)))
            {
                var names = draft.Fields!.Select(known => known.Model.WireName).Where(name => name != field.Model.WireName);
                scope.Report(TypeReport.DiscriminatorMissing(
                    Mention(field.Syntax.Type), union.Syntax.Discriminator, scope.Remedy(union.Discriminator, names)));
            }
        }
        else if (!IsFit(discriminator, union) && _reported.Add(discriminator.Syntax.Name.At))
        {
            scope.Report(TypeReport.DiscriminatorUnfit(discriminator.Syntax.Name, union.Syntax.Discriminator, union.Syntax.IsNumeric));
        }
    }

    private bool IsFit(BoundField discriminator, UnionDraft union)
        => !discriminator.Model.IsOptional && !discriminator.Model.Type.IsNullable && CanTell(discriminator.Model.Type, union);

    private bool CanTell(TypeRef type, UnionDraft union) => type switch
    {
        ScalarRef scalar => union.Syntax.IsNumeric
            ? scalar.Kind is ScalarKind.Int or ScalarKind.Long
            : scalar.Kind == ScalarKind.String,
        NamedRef named => scope.Types.ShapeOf(named.TypeKey) == (union.Syntax.IsNumeric ? TypeShape.NumericEnum : TypeShape.Enum),
        _ => false,
    };

    /// <summary>The union's name or shape within the field's type.</summary>
    private static SourceSpan Mention(TypeSyntax syntax)
    {
        while (syntax is ListTypeSyntax list)
        {
            syntax = list.Element;
        }

        return syntax.At;
    }
}
