using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Finds for each type the one group that uses it, or that several do.</summary>
internal sealed class TypeHomes
{
    /// <summary>The home of types that several groups, or none, use.</summary>
    public const string Shared = "";

    private readonly Dictionary<string, string> _homes;
    private readonly Stack<(string Key, string Home)> _open = new();
    private readonly TypeIndex _types;
    private readonly Action<string> _openForHome;
    private string _home = Shared;

    public TypeHomes(ClientModel model, TypeIndex types)
    {
        _types = types;
        _homes = new(model.Types.Count, StringComparer.Ordinal);
        _openForHome = key => _open.Push((key, _home));
        foreach (var endpoint in model.Endpoints)
        {
            var dot = endpoint.Name.LastIndexOf('.');
            Settle(endpoint, dot < 0 ? Shared : endpoint.Name.Substring(0, dot));
        }
    }

    /// <summary>The dotted name of the group, or <see cref="Shared"/>.</summary>
    public string this[string typeKey] => _homes.TryGetValue(typeKey, out var home) ? home : Shared;

    private void Settle(EndpointModel endpoint, string group)
    {
        _home = group;
        Open(endpoint.PathParameters);
        Open(endpoint.QueryParameters);
        Open(endpoint.Headers);
        if (endpoint.Body?.Type is { } body)
        {
            TypeKeys.In(body, _openForHome);
        }

        if (endpoint.Returns?.Type is { } returns)
        {
            TypeKeys.In(returns, _openForHome);
        }

        SettleOpen();
    }

    private void Open(EquatableArray<FieldModel> fields)
    {
        foreach (var field in fields)
        {
            TypeKeys.In(field.Type, _openForHome);
        }
    }

    // A type changes its home twice at most (none, one group, shared), so this is linear however types refer to each other.
    private void SettleOpen()
    {
        while (_open.Count > 0)
        {
            var (key, home) = _open.Pop();
            if (_homes.TryGetValue(key, out var earlier))
            {
                if (earlier == home || earlier == Shared)
                {
                    continue;
                }

                home = Shared;
            }

            _homes[key] = home;
            _home = home;
            OpenUsesOf(_types[key]);
        }
    }

    private void OpenUsesOf(TypeModel type)
    {
        TypeKeys.In(type, _openForHome);
        switch (type)
        {
            case ObjectModel { UnionKey: { } union }:
                _openForHome(union);
                break;
            case UnionModel union:
                Open(union.Fields);
                break;
        }
    }
}
