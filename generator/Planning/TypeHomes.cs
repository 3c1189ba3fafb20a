using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Finds for each type the one group that uses it, or that several do.</summary>
internal sealed class TypeHomes
{
    /// <summary>The home of types that several groups, or none, use.</summary>
    public const string Shared = "";

    private readonly Dictionary<string, string> _homes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeModel> _types;

    public TypeHomes(ClientModel model)
    {
        _types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (var endpoint in model.Endpoints)
        {
            var dot = endpoint.Name.LastIndexOf('.');
            var group = dot < 0 ? Shared : endpoint.Name.Substring(0, dot);
            foreach (var type in UsesOf(endpoint))
            {
                Settle(type, group);
            }
        }
    }

    /// <summary>The dotted name of the group, or <see cref="Shared"/>.</summary>
    public string this[string typeKey] => _homes.TryGetValue(typeKey, out var home) ? home : Shared;

    // A type changes its home twice at most (none, one group, shared), so this is linear however types refer to each other.
    private void Settle(TypeRef start, string group)
    {
        var open = new Stack<(string Key, string Home)>(TypeKeys.In(start).Select(key => (key, group)));
        while (open.Count > 0)
        {
            var (key, home) = open.Pop();
            if (_homes.TryGetValue(key, out var earlier))
            {
                if (earlier == home || earlier == Shared)
                {
                    continue;
                }

                home = Shared;
            }

            _homes[key] = home;
            foreach (var next in KeysOf(_types[key]))
            {
                open.Push((next, home));
            }
        }
    }

    private static IEnumerable<TypeRef> UsesOf(EndpointModel endpoint)
    {
        var fields = endpoint.PathParameters.Concat(endpoint.QueryParameters).Concat(endpoint.Headers);
        var uses = fields.Select(field => field.Type);
        uses = endpoint.Body?.Type is { } body ? uses.Append(body) : uses;
        return endpoint.Returns?.Type is { } returns ? uses.Append(returns) : uses;
    }

    private static IEnumerable<string> KeysOf(TypeModel type)
        => type switch
        {
            ObjectModel record => record.Fields.SelectMany(field => TypeKeys.In(field.Type))
                .Concat(record.Additional is null ? [] : TypeKeys.In(record.Additional))
                .Concat(record.UnionKey is null ? [] : [record.UnionKey]),
            UnionModel union => union.Cases.Select(c => c.TypeKey).Concat(union.Fields.SelectMany(f => TypeKeys.In(f.Type))),
            ChoiceModel choice => choice.Cases.SelectMany(c => TypeKeys.In(c.Type)),
            _ => [],
        };
}
