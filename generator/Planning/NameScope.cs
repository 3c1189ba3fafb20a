namespace Genviral.Gen.Generator.Planning;

/// <summary>The names that are taken in one place of the emitted code.</summary>
/// <remarks>
/// The one rule for names that are needed twice: the later one gets <c>_</c> behind it. A name of the language
/// page never ends so, hence the rule never runs into an author's name.
/// </remarks>
internal sealed class NameScope
{
    // A client has thousands of scopes with the same few reserved names: they are looked through, not copied.
    private readonly string[] _reserved;
    private readonly Dictionary<string, NameOwner?> _owners = new(StringComparer.Ordinal);

    /// <param name="reserved">Names that C# or the emitter needs itself.</param>
    public NameScope(params string[] reserved) => _reserved = reserved;

    /// <summary>All names that were taken.</summary>
    public IEnumerable<string> Taken => _owners.Keys;

    /// <summary>Takes a name that comes from the spec.</summary>
    /// <param name="owner">Whose name it is.</param>
    /// <param name="earlier">Who of the spec has it already: a clash to report.</param>
    public string Take(string name, NameOwner owner, out NameOwner? earlier)
    {
        earlier = null;
        while (IsTaken(name, out var taken))
        {
            earlier ??= taken;
            name += "_";
        }

        _owners.Add(name, owner);
        return name;
    }

    /// <summary>Takes a name that no author chose.</summary>
    public string Take(string name)
    {
        while (IsTaken(name, out _))
        {
            name += "_";
        }

        _owners.Add(name, null);
        return name;
    }

    private bool IsTaken(string name, out NameOwner? owner)
        => _owners.TryGetValue(name, out owner) || Array.IndexOf(_reserved, name) >= 0;
}

/// <summary>A thing of the spec that has a name.</summary>
/// <param name="Key">Its key in the model.</param>
/// <param name="Word">Its name in the spec, as a message would say it.</param>
internal readonly record struct NameOwner(string Key, string Word);
