namespace Genviral.Gen.Generator.Planning;

/// <summary>What the clients that were planned earlier have put into a namespace.</summary>
internal sealed class NamespaceNames
{
    private readonly List<(string Client, Lazy<HashSet<string>> Names)> _clients = [];

    public IEnumerable<string> All => _clients.SelectMany(client => client.Names.Value).Distinct(StringComparer.Ordinal);

    /// <summary>The client that has the name.</summary>
    /// <remarks>The first that has it: a later one has taken the names of the earlier ones, too, so as to keep clear of them.</remarks>
    public string? ClientOf(string name)
    {
        foreach (var (client, names) in _clients)
        {
            if (names.Value.Contains(name))
            {
                return client;
            }
        }

        return null;
    }

    /// <summary>Notes what a client has taken; most projects have one client, and nobody asks.</summary>
    public void Add(string client, IEnumerable<string> names)
        => _clients.Add((client, new Lazy<HashSet<string>>(() => new HashSet<string>(names, StringComparer.Ordinal))));
}

/// <summary>The namespaces of a project by name.</summary>
internal sealed class Namespaces
{
    private readonly Dictionary<string, NamespaceNames> _spaces = new(StringComparer.Ordinal);

    public NamespaceNames this[string name]
        => _spaces.TryGetValue(name, out var space) ? space : _spaces[name] = new NamespaceNames();
}
