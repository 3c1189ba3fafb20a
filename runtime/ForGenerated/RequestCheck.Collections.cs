namespace Genviral.Gen.ForGenerated;

/// <content>Lists and maps.</content>
public sealed partial class RequestCheck
{
    /// <summary>Checks how many elements a list has, and each of them.</summary>
    public void List<T>(IReadOnlyList<T>? list, int min = 0, int max = int.MaxValue, CheckValue<T>? each = null)
    {
        if (!Given(list))
        {
            return;
        }

        var count = list.Count;
        CheckCount(count, min, max, "element");
        if (each is null || count == 0 || !EnterLevel())
        {
            return;
        }

        for (var i = 0; i < count && !_issues.IsFull; i++)
        {
            _path.CurrentIndex = i;
            _mayBeNull = false;
            each(this, list[i]);
        }

        Leave();
    }

    /// <summary>Checks how many elements a list has, and each of them by the check of its type.</summary>
    public void List<T, TCheck>(IReadOnlyList<T>? list, int min = 0, int max = int.MaxValue)
        where TCheck : struct, IRequestCheck<T>
        => List(list, min, max, CheckDelegates<T, TCheck>.Check);

    /// <summary>Checks the values of a map, and its keys.</summary>
    public void Map<T>(IReadOnlyDictionary<string, T>? map, CheckValue<T>? each = null, CheckValue<string>? keys = null)
    {
        if (Given(map) && map.Count > 0 && EnterLevel())
        {
            Members(map, each, keys);
            Leave();
        }
    }

    /// <summary>Checks the values of a map whose keys are texts made by <paramref name="key"/>.</summary>
    public void Map<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map, Func<TKey, string> key, CheckValue<TValue> each)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(each);
        if (!Given(map) || map.Count == 0 || !EnterLevel())
        {
            return;
        }

        foreach (var pair in map)
        {
            if (TryGetName(pair.Key, key) is { } name)
            {
                At(name);
                each(this, pair.Value);
            }
        }

        Leave();
    }

    /// <summary>Checks the members of an object that the spec does not name.</summary>
    /// <param name="members">Those members.</param>
    /// <param name="named">The members that it names: one of them in <paramref name="members"/> would be there twice.</param>
    /// <param name="each">Checks a value; null: nothing can be wrong with it.</param>
    public void Additional<T>(IReadOnlyDictionary<string, T>? members, JsonMembers named, CheckValue<T>? each = null)
    {
        if (members is null)
        {
            AddToObject("must not have null for its further members");
            return;
        }

        ArgumentNullException.ThrowIfNull(named);
        foreach (var name in members.Keys)
        {
            if (named.Has(name) && !_issues.IsFull)
            {
                At(name).Add("must not be among the further members: the spec names it");
            }
        }

        Members(members, each, keys: null);
    }

    private void Members<T>(IReadOnlyDictionary<string, T> members, CheckValue<T>? each, CheckValue<string>? keys)
    {
        foreach (var (name, value) in members)
        {
            if (_issues.IsFull)
            {
                return;
            }

            At(name);
            keys?.Invoke(this, name);
            each?.Invoke(this, value);
        }
    }

    private string? TryGetName<TKey>(TKey key, Func<TKey, string> text)
    {
        try
        {
            var name = text(key);
            // The default of an open enum has an empty text, and so may a value.
            if (name.Length > 0 || !EqualityComparer<TKey>.Default.Equals(key, default))
            {
                return name;
            }

            AddToObject("must not have a key without a value");
            return null;
        }
        catch (ArgumentException)
        {
            // A number cast to a closed enum has no text.
            AddToObject("must not have a key that is no value of its enum");
            return null;
        }
    }
}
