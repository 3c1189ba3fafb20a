using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The names that are taken in one place of the emitted code.</summary>
/// <remarks>
/// The one rule for names that are needed twice: the later one gets <c>_</c> behind it. A name of the language
/// page never ends so, hence the rule never runs into an author's name.
/// </remarks>
internal sealed class NameScope
{
    // A client has thousands of scopes, most with a handful of names: those are looked through, a table is for many.
    private const int Few = 16;

    // The same few reserved names in each: they are looked through, not copied.
    private readonly string[] _reserved;
    private readonly string? _own;
    private readonly int _expected;
    private Taking[] _few = [];
    private int _count;
    private Dictionary<string, NameOwner>? _many;

    private readonly record struct Taking(string Name, NameOwner Owner);

    /// <param name="reserved">Names that C# or the emitter needs itself.</param>
    public NameScope(params string[] reserved) => _reserved = reserved;

    /// <param name="reserved">Names that C# or the emitter needs itself.</param>
    /// <param name="expected">How many names there will be, about.</param>
    /// <param name="own">The name of the type around, which its members cannot have.</param>
    public NameScope(string[] reserved, int expected, string? own = null)
        : this(reserved)
    {
        _own = own;
        _expected = expected;
        _many = expected > Few ? new Dictionary<string, NameOwner>(expected, StringComparer.Ordinal) : null;
    }

    /// <summary>All names that were taken.</summary>
    public IEnumerable<string> Taken => _many?.Keys ?? _few.Take(_count).Select(taking => taking.Name);

    /// <summary>Takes a name that comes from the spec.</summary>
    /// <param name="owner">Whose name it is.</param>
    /// <param name="earlier">Who of the spec has it already: a clash to report.</param>
    public string Take(string name, NameOwner owner, out NameOwner? earlier)
    {
        earlier = null;
        while (IsTaken(name, out var taken))
        {
            earlier ??= taken.IsNobody ? null : taken;
            name += "_";
        }

        Add(name, owner);
        return name;
    }

    /// <summary>Takes a name that no author chose.</summary>
    public string Take(string name)
    {
        while (IsTaken(name, out _))
        {
            name += "_";
        }

        Add(name, default);
        return name;
    }

    private bool IsTaken(string name, out NameOwner owner)
        => (_many is null ? IsAmongFew(name, out owner) : _many.TryGetValue(name, out owner)) || name == _own || Array.IndexOf(_reserved, name) >= 0;

    private bool IsAmongFew(string name, out NameOwner owner)
    {
        foreach (ref readonly var taking in _few.AsSpan(0, _count))
        {
            if (taking.Name == name)
            {
                owner = taking.Owner;
                return true;
            }
        }

        owner = default;
        return false;
    }

    private void Add(string name, NameOwner owner)
    {
        if (_many is not null)
        {
            _many.Add(name, owner);
            return;
        }

        if (_count == Few)
        {
            _many = _few.ToDictionary(taking => taking.Name, taking => taking.Owner, StringComparer.Ordinal);
            _few = [];
            _many.Add(name, owner);
            return;
        }

        if (_count == _few.Length)
        {
            Array.Resize(ref _few, Math.Min(Few, Math.Max(_expected, 4) + _count));
        }

        _few[_count++] = new Taking(name, owner);
    }
}

/// <summary>A thing of the spec that has a name.</summary>
/// <param name="Key">Its key in the model.</param>
/// <param name="Word">Its name in the spec, as a message would say it.</param>
internal readonly record struct NameOwner(ModelKey Key, string Word)
{
    /// <summary>Whether it is the default: the emitter's own names belong to nothing of the spec.</summary>
    public bool IsNobody => Word is null;
}
