using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Gives names of the spec their C# names in one scope and reports those that cannot have one.</summary>
/// <param name="findings">Where they are reported.</param>
/// <param name="remedy">What the author can write when two names meet.</param>
/// <param name="scope">The names so far.</param>
internal sealed class Naming(List<PlanFinding> findings, string remedy, NameScope scope)
{
    /// <summary>Gives names in a scope of its own.</summary>
    public Naming(List<PlanFinding> findings, string remedy, params string[] reserved)
        : this(findings, remedy, new NameScope(reserved))
    {
    }

    /// <summary>Names that every record or struct has, or that C# refuses in them.</summary>
    public static readonly string[] ObjectMembers =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct",
    ];

    // What a thing is called of whose name in the spec none is left; it is reported, and the rest compiles.
    private const string Unnamed = "Unnamed";

    /// <summary>All names that were given.</summary>
    public IEnumerable<string> Taken => scope.Taken;

    /// <summary>What an endpoint or group gives to the names that are made of its whole key.</summary>
    public static string StemOf(string key)
        => CSharpName.Pascal(key) is { Length: > 0 } name ? CSharpName.StartSafely(name) : Unnamed;

    /// <summary>The C# name of the thing <paramref name="key"/>.</summary>
    /// <param name="word">Its name in the spec, for messages.</param>
    /// <param name="explicitName">The name that the author gave, which stands as it is.</param>
    public string Name(ModelKey key, string word, string? explicitName, string suffix = "")
        => Claim(key, word, explicitName ?? CSharpName.Pascal(word), suffix);

    /// <summary>Claims a name that has been made already.</summary>
    public string Claim(ModelKey key, string word, string name, string suffix = "")
    {
        if (name.Length == 0)
        {
            // Nobody wrote the name, so it clashes with none.
            findings.Add(PlanReport.NoName(key, word, remedy));
            return scope.Take(Unnamed + suffix);
        }

        var taken = scope.Take(name + suffix, new NameOwner(key, word), out var earlier);
        if (earlier is { } owner)
        {
            findings.Add(PlanReport.NameClash(key, owner.Key, word, owner.Word, name + suffix, remedy));
        }

        return taken;
    }

    /// <summary>A name for something of the emitter's own.</summary>
    public string Own(string name) => scope.Take(name);
}
