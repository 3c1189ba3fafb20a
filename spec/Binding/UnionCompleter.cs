using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Ties unions to their cases, once all objects are complete.</summary>
internal sealed class UnionCompleter(BindingScope scope, ObjectCompleter objects)
{
    public void Complete(UnionDraft union)
    {
        var parent = union.Syntax.Extends is { } extends ? objects.FindObject(extends, union) : null;
        if (parent is not null)
        {
            union.Fields = [.. objects.Copy(parent.Fields ?? parent.Own.Fields, union.Key)];
            CheckSharedFields(union);
        }

        foreach (var (syntax, type) in union.Written)
        {
            if (CaseOf(union, syntax, type) is { } draft)
            {
                AddCase(union, syntax, draft, parent);
            }
        }

        union.Fields.RemoveAll(field => union.Cases.Any(c => HasAnother(scope.Types.Find<ObjectDraft>(c.TypeKey)!, field.Model)));
    }

    /// <summary>Whether a case has a field of its own in place of one that all cases would have: then not all have it.</summary>
    private static bool HasAnother(ObjectDraft draft, FieldModel shared)
        => draft.FindField(shared.WireName)?.Model is { } own
            && !(own.IsOptional == shared.IsOptional && own.CSharpName == shared.CSharpName && Unlimited(own.Type) == Unlimited(shared.Type));

    /// <summary>The type without what a request's value must keep to, which each case may say for itself.</summary>
    private static TypeRef Unlimited(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar with { Constraints = null },
        NamedRef named => named with { Constraints = null },
        ListRef list => new ListRef(Unlimited(list.Element)) { IsNullable = list.IsNullable },
        MapRef map => new MapRef(Unlimited(map.Keys), Unlimited(map.Values)) { IsNullable = map.IsNullable },
        _ => type,
    };

    private void CheckSharedFields(UnionDraft union)
    {
        var name = union.Discriminator;
        if (!union.IsDiscriminatorOutside && union.Fields.RemoveAll(field => field.Model.WireName == name) > 0)
        {
            scope.Report(TypeReport.SharedFieldIsDiscriminator(union.Syntax.Extends!.Value, name));
        }
    }

    private ObjectDraft? CaseOf(UnionDraft union, UnionCaseSyntax syntax, TypeRef type)
    {
        if (type is not NamedRef named || scope.Types.Find<ObjectDraft>(named.TypeKey) is not { } draft)
        {
            scope.Report(TypeReport.CaseIsNoObject(syntax.Type.At, syntax.Value.Value, TypeDescription.Of(type, scope.Types)));
            return null;
        }

        if (type.IsNullable)
        {
            scope.Report(TypeReport.CaseIsNullable(syntax.Type.At, syntax.Value.Value));
        }

        if (draft.UnionKey is not null)
        {
            scope.Report(TypeReport.CaseTwice(syntax.Type.At, NameOf(syntax.Type, draft), draft.CaseAt, draft.UnionKey == union.Key));
            return null;
        }

        return draft;
    }

    private void AddCase(UnionDraft union, UnionCaseSyntax syntax, ObjectDraft draft, ObjectDraft? parent)
    {
        draft.UnionKey = union.Key;
        draft.CaseAt = syntax.Type.At;
        CheckDiscriminator(union, draft);
        if (parent is not null && objects.MayCopy(union.Syntax.Extends!.Value))
        {
            Share(union, draft, parent);
        }

        union.Cases.Add(new(syntax.Value.Value, draft.Key, syntax.Type.Modifiers.Doc?.Value));
    }

    /// <summary>The member that tells the case is written and read by the union: a field of that name would be a second one.</summary>
    private void CheckDiscriminator(UnionDraft union, ObjectDraft draft)
    {
        if (union.IsDiscriminatorOutside || draft.FindField(union.Discriminator) is not { } field)
        {
            return;
        }

        scope.Report(TypeReport.CaseDeclaresDiscriminator(field.Syntax.Name, union.Syntax.Discriminator.At));
        draft.Fields!.Remove(field);
        draft.Reindex();
    }

    private void Share(UnionDraft union, ObjectDraft draft, ObjectDraft parent)
    {
        var own = draft.Fields!;
        var missing = union.Fields.Where(field =>
            draft.FindField(field.Model.WireName) is null && !draft.HasLost(field.Model.WireName));
        draft.Fields = [.. objects.Copy(missing, draft.Key).ToList(), .. own];
        draft.Reindex();
        draft.NoteLost(parent.LostFields);
        draft.IsIncomplete |= parent.IsIncomplete;
        draft.Rules.InsertRange(0, parent.Rules);
    }

    private static string NameOf(TypeSyntax syntax, ObjectDraft draft)
        => syntax is NamedTypeSyntax named ? named.Name : draft.Key;
}
