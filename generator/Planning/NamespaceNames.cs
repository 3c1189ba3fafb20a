namespace Genviral.Gen.Generator.Planning;

/// <summary>What the clients that were planned earlier have put into a namespace.</summary>
internal sealed class NamespaceNames
{
    private readonly Dictionary<string, string> _clients = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _clients.Keys;

    /// <summary>The client that has the name.</summary>
    public string? ClientOf(string name) => _clients.TryGetValue(name, out var client) ? client : null;

    public void Add(string client, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            // A later client has taken the names of the earlier ones, too, so as to keep clear of them.
            if (!_clients.ContainsKey(name))
            {
                _clients.Add(name, client);
            }
        }
    }
}

/// <summary>The namespaces of a project by name.</summary>
internal sealed class Namespaces
{
    private readonly Dictionary<string, NamespaceNames> _spaces = new(StringComparer.Ordinal);

    public NamespaceNames this[string name]
        => _spaces.TryGetValue(name, out var space) ? space : _spaces[name] = new NamespaceNames();
}
