using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Takes out types that came to nothing and all that mentions them, silently: their fault has been reported.</summary>
internal sealed class Pruner(TypeTable types)
{
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private readonly Queue<string> _toDo = new();

    /// <summary>Unions that only a field can hold: what tells their case stands beside them.</summary>
    private readonly HashSet<string> _forFields = new(
        types.InSpecOrder().OfType<UnionDraft>().Where(union => union.IsDiscriminatorOutside).Select(union => union.Key), StringComparer.Ordinal);

    /// <summary>Whether every type is there and can stand anywhere, so that nothing needs to be looked at.</summary>
    public bool HasNothingToDo => _lost.Count + _forFields.Count == 0;

    /// <summary>Whether <paramref name="type"/> mentions a type that is gone, or one that cannot stand here.</summary>
    public bool IsLost(TypeRef? type)
        => type is not null && !HasNothingToDo && type.TypeKeys().Any(key => _lost.Contains(key) || _forFields.Contains(key));

    public void Prune()
    {
        var drafts = types.InSpecOrder().ToList();
        foreach (var draft in drafts.Where(IsEmpty))
        {
            Lose(draft.Key);
        }

        foreach (var choice in drafts.OfType<ChoiceDraft>())
        {
            LoseCases(choice);
        }

        if (HasNothingToDo)
        {
            return;
        }

        Spread(drafts);
        foreach (var draft in drafts)
        {
            Clean(draft);
        }
    }

    /// <summary>Once objects have lost all that they lose: what a case has lost is not shared by all.</summary>
    public void PruneShared()
    {
        foreach (var union in types.InSpecOrder().OfType<UnionDraft>())
        {
            union.Fields.RemoveAll(field => !IsShared(union, field));
        }
    }

    private static bool IsEmpty(TypeDraft draft) => draft switch
    {
        ChoiceDraft choice => choice.Cases is not { Count: > 1 },
        UnionDraft union => union.Cases.Count == 0,
        _ => false,
    };

    private void Lose(string key)
    {
        if (_lost.Add(key))
        {
            types.Remove(key);
            _toDo.Enqueue(key);
        }
    }

    /// <summary>A choice that loses a case may be lost with it, and so on.</summary>
    private void Spread(List<TypeDraft> drafts)
    {
        var users = drafts.OfType<ChoiceDraft>()
            .SelectMany(choice => choice.Cases!.SelectMany(item => item.Type.TypeKeys()).Select(key => (key, choice)))
            .ToLookup(pair => pair.key, pair => pair.choice, StringComparer.Ordinal);
        while (_toDo.Count > 0)
        {
            foreach (var choice in users[_toDo.Dequeue()])
            {
                LoseCases(choice);
            }
        }
    }

    private void LoseCases(ChoiceDraft choice)
    {
        choice.Cases!.RemoveAll(item => IsLost(item.Type));
        if (IsEmpty(choice))
        {
            Lose(choice.Key);
        }
    }

    private bool IsLost(BoundField field)
        => field.Model.Type.WithoutLists() is NamedRef named && _forFields.Contains(named.TypeKey)
            ? _lost.Contains(named.TypeKey)
            : IsLost(field.Model.Type);

    private bool IsShared(UnionDraft union, BoundField field)
        => union.Cases.All(item => types.Find<ObjectDraft>(item.TypeKey)?.FindField(field.Model.WireName) is not null);

    private void Clean(TypeDraft draft)
    {
        switch (draft)
        {
            case ObjectDraft type:
                Clean(type);
                break;
            case UnionDraft union:
                union.Fields.RemoveAll(IsLost);
                break;
        }
    }

    private void Clean(ObjectDraft draft)
    {
        draft.Lose(IsLost);
        draft.Additional = IsLost(draft.Additional) ? null : draft.Additional;
        draft.UnionKey = draft.UnionKey is { } union && _lost.Contains(union) ? null : draft.UnionKey;
    }
}
