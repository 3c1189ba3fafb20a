using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Gives objects what <c>extends</c> copies, and binds their rules.</summary>
internal sealed class ObjectCompleter(BindingScope scope)
{
    private const int LongestChain = 64;

    /// <summary>A small spec must not unfold into a client that no machine can hold.</summary>
    private const int MostCopies = 250_000;

    private readonly HashSet<ObjectDraft> _reportedCycles = [];
    private int _copies;
    private bool _isExhausted;

    /// <summary>Completes <paramref name="draft"/> and all that it extends.</summary>
    public void Complete(ObjectDraft draft)
    {
        if (draft is { Fields: null, Syntax.Extends: null })
        {
            draft.Fields = draft.Own.Fields;
            BindRules(draft, null);
            return;
        }

        foreach (var link in ChainOf(draft))
        {
            if (link.Draft.Fields is null)
            {
                link.Draft.Fields = Fields(link.Draft, link.Base);
                link.Draft.Reindex();
                BindRules(link.Draft, link.Base);
            }
        }
    }

    /// <summary>The object that <paramref name="name"/> stands for, reported when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="user">The type that extends it, which nobody means by a name that is not declared.</param>
    public ObjectDraft? FindObject(Located<string> name, TypeDraft user)
    {
        if (scope.Declarations.Find(name.Value) is not { } declaration)
        {
            if (!scope.Declarations.IsLost(name.Value))
            {
                var others = scope.Declarations.All.Where(other => other.TypeKey != user.Key && MayBeObject(other)).Select(other => other.Name);
                scope.ReportUndeclared(name, others, scope.Declarations.Undeclarable);
            }

            return null;
        }

        if (declaration.Type is NamedRef reference && scope.Types.Find<ObjectDraft>(reference.TypeKey) is { } found)
        {
            return found;
        }

        if (declaration.Type is not null)
        {
            scope.Report(TypeReport.ExtendsNoObject(name, TypeDescription.Of(declaration.Type, scope.Types)));
        }

        return null;
    }

    private bool MayBeObject(Declaration declaration)
        => declaration.State == DeclarationState.Lost
            || (declaration.TypeKey ?? (declaration.Type as NamedRef)?.TypeKey) is { } key && scope.Types.ShapeOf(key) == TypeShape.Object;

    /// <summary>Whether there is room for more copies; the first <c>extends</c> that goes too far is reported.</summary>
    public bool MayCopy(Located<string> extends)
    {
        if (_copies > MostCopies)
        {
            TooMuch(extends);
        }

        return !_isExhausted;
    }

    /// <summary>Copies <paramref name="fields"/> to the object <paramref name="key"/>.</summary>
    public IEnumerable<BoundField> Copy(IEnumerable<BoundField> fields, string key)
    {
        foreach (var field in fields)
        {
            _copies++;
            var copy = field with { Model = field.Model with { Owner = key } };
            scope.Places.Locate(copy.Model.Key, SourceMap.PlaceOf(field.Syntax));
            yield return copy;
        }
    }

    /// <summary>From the outermost object that is not complete yet down to <paramref name="draft"/>.</summary>
    private List<(ObjectDraft Draft, ObjectDraft? Base)> ChainOf(ObjectDraft draft)
    {
        var chain = new List<(ObjectDraft Draft, ObjectDraft? Base)>();
        var seen = new HashSet<ObjectDraft>();
        for (var current = draft; current is { Fields: null };)
        {
            seen.Add(current);
            var parent = current.Syntax.Extends is { } extends ? BaseOf(extends, current, seen, chain.Count) : null;
            chain.Add((current, parent));
            current = parent;
        }

        chain.Reverse();
        return chain;
    }

    private ObjectDraft? BaseOf(Located<string> extends, ObjectDraft user, HashSet<ObjectDraft> seen, int length)
    {
        if (FindObject(extends, user) is not { } parent)
        {
            return null;
        }

        if (seen.Contains(parent))
        {
            if (seen.All(_reportedCycles.Add))
            {
                scope.Report(TypeReport.ExtendsCycle(extends));
            }

            return null;
        }

        return length < LongestChain && MayCopy(extends) ? parent : TooMuch(extends);
    }

    private ObjectDraft? TooMuch(Located<string> extends)
    {
        if (!_isExhausted)
        {
            scope.Report(TypeReport.ExtendsTooMuch(extends));
        }

        _isExhausted = true;
        return null;
    }

    private List<BoundField> Fields(ObjectDraft draft, ObjectDraft? parent)
    {
        if (parent is null)
        {
            draft.IsIncomplete |= draft.Syntax.Extends is not null;
            return draft.Own.Fields;
        }

        draft.IsIncomplete |= parent.IsIncomplete;

        var own = draft.Own.Fields.ToDictionary(field => field.Model.WireName, StringComparer.Ordinal);
        var inherited = parent.Fields!.Where(field => !draft.HasLost(field.Model.WireName)).ToList();
        var fields = new List<BoundField>();
        fields.AddRange(Copy(inherited.Where(field => !own.ContainsKey(field.Model.WireName)), draft.Key));
        fields.AddRange(draft.Own.Fields);
        draft.NoteLost([.. parent.LostFields.Where(name => !own.ContainsKey(name))]);
        draft.Additional ??= draft.Syntax.Additional is null ? parent.Additional : null;
        return fields;
    }

    private void BindRules(ObjectDraft draft, ObjectDraft? parent)
    {
        if (parent is { AllRules.Count: > 0 })
        {
            draft.AllRules.AddRange(parent.AllRules.Where(rule => CanBeKept(rule, draft)));
        }

        if (draft.Syntax.Rules.Count + draft.AllRules.Count == 0)
        {
            return;
        }

        draft.AllRules.AddRange(draft.Syntax.Rules.Where(rule => AreFieldsKnown(rule, draft) && CanBeKept(rule, draft)));
        draft.Rules.AddRange(draft.AllRules.Select(rule => ToModel(rule, draft)).Where(rule => rule.Fields.Count > 0));
    }

    private bool AreFieldsKnown(RuleSyntax rule, ObjectDraft draft)
    {
        var unknown = rule.Fields
            .Where(field => draft.FindField(field.Value) is null && !draft.MayHaveLost(field.Value))
            .ToList();
        foreach (var field in unknown)
        {
            var names = draft.Fields!.Select(known => known.Model.WireName);
            scope.Report(TypeReport.RuleFieldUnknown(field, scope.Remedy(field.Value, names)));
        }

        return unknown.Count == 0;
    }

    /// <summary>A required field is given in every request, so two of them break a rule that wants one at most.</summary>
    private bool CanBeKept(RuleSyntax rule, ObjectDraft draft)
    {
        if (rule.Kind == RuleKind.AtLeastOne)
        {
            return true;
        }

        var required = rule.Fields.Where(field => draft.FindField(field.Value) is { Model.IsOptional: false }).ToList();
        if (required.Count < 2)
        {
            return true;
        }

        // A copied rule could be kept where it was written, so what breaks it is a field of one's own.
        var at = draft.Syntax.Rules.Contains(rule)
            ? required[1].At
            : draft.Own.Fields.Last(own => required.Exists(field => field.Value == own.Model.WireName)).Syntax.Name.At;
        scope.Report(TypeShapeReport.RuleCannotBeKept(at, rule.Kind, required.Select(field => field.Value)));
        return false;
    }

    private static RuleModel ToModel(RuleSyntax rule, ObjectDraft draft)
        => new(rule.Kind, rule.IsAny
            ? draft.Fields!.Select(field => field.Model.WireName).ToEquatableArray()
            : rule.Fields.Select(field => field.Value).Where(name => draft.FindField(name) is not null).ToEquatableArray());
}
