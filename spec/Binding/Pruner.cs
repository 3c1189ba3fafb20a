using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Takes out types that came to nothing and all that mentions them, silently: their fault has been reported.</summary>
internal sealed class Pruner(TypeTable types)
{
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private readonly Queue<string> _toDo = new();

    /// <summary>Whether <paramref name="type"/> mentions a type that is gone.</summary>
    public bool IsLost(TypeRef? type) => type is not null && _lost.Count > 0 && type.TypeKeys().Any(_lost.Contains);

    public void Prune()
    {
        var drafts = types.InSpecOrder().ToList();
        foreach (var draft in drafts.Where(IsEmpty))
        {
            Lose(draft.Key);
        }

        if (_lost.Count == 0)
        {
            return;
        }

        Spread(drafts);
        foreach (var draft in drafts)
        {
            Clean(draft);
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
                choice.Cases!.RemoveAll(item => IsLost(item.Type));
                if (IsEmpty(choice))
                {
                    Lose(choice.Key);
                }
            }
        }
    }

    private void Clean(TypeDraft draft)
    {
        switch (draft)
        {
            case ObjectDraft type:
                Clean(type);
                break;
            case UnionDraft union:
                union.Fields.RemoveAll(field => IsLost(field.Model.Type));
                break;
        }
    }

    private void Clean(ObjectDraft draft)
    {
        var lost = draft.Fields!.Where(field => IsLost(field.Model.Type)).Select(field => field.Model.WireName).ToList();
        draft.LostFields.UnionWith(lost);
        draft.Fields!.RemoveAll(field => IsLost(field.Model.Type));
        draft.Reindex();
        draft.Additional = IsLost(draft.Additional) ? null : draft.Additional;
        draft.UnionKey = draft.UnionKey is { } union && _lost.Contains(union) ? null : draft.UnionKey;
        if (lost.Count == 0)
        {
            return;
        }

        for (var index = draft.Rules.Count - 1; index >= 0; index--)
        {
            var rule = draft.Rules[index];
            draft.Rules[index] = rule with { Fields = rule.Fields.Where(name => !lost.Contains(name)).ToEquatableArray() };
        }

        draft.Rules.RemoveAll(rule => rule.Fields.IsEmpty);
    }
}
