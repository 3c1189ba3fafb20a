namespace Genviral.Gen.Generator.Planning;

/// <summary>The names that are taken in one place of the emitted code.</summary>
/// <remarks>
/// The one rule for names that are needed twice: the later one gets <c>_</c> behind it. A name of the language
/// page never ends so, hence the rule never runs into an author's name.
/// </remarks>
internal sealed class NameScope
{
    private readonly Dictionary<string, string?> _owners = new(StringComparer.Ordinal);

    /// <param name="reserved">Names that C# or the emitter needs itself.</param>
    public NameScope(params string[] reserved)
    {
        foreach (var name in reserved)
        {
            _owners[name] = null;
        }
    }

    /// <summary>Takes a name that comes from the spec.</summary>
    /// <param name="owner">Whose name it is, as a message would say it.</param>
    /// <param name="earlier">Who of the spec has it already: a clash to report.</param>
    public string Take(string name, string owner, out string? earlier)
    {
        earlier = null;
        while (_owners.TryGetValue(name, out var taken))
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
        while (_owners.ContainsKey(name))
        {
            name += "_";
        }

        _owners.Add(name, null);
        return name;
    }
}
