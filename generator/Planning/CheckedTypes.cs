using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The types that a request can hold and that have something to check.</summary>
/// <remarks>Types may refer to each other in circles, hence need spreads from those that have something of their own.</remarks>
internal sealed class CheckedTypes
{
    private readonly Dictionary<string, TypeModel> _types;
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public CheckedTypes(ClientModel model)
    {
        _types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var bodies = model.Endpoints.Select(endpoint => endpoint.Body?.Type).OfType<TypeRef>().ToList();
        var reachable = Reach(bodies.SelectMany(TypeKeys.In));
        Spread(reachable);

        // A caller may ask any body, even one where nothing can be wrong.
        _checked.UnionWith(bodies.OfType<NamedRef>().Select(body => body.TypeKey).Where(key => _types[key] is ObjectModel or UnionModel));
    }

    /// <summary>Whether the type <paramref name="key"/> has a check.</summary>
    public bool Contains(string key) => _checked.Contains(key);

    public TypeModel this[string key] => _types[key];

    private List<TypeModel> Reach(IEnumerable<string> start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(start);
        var reachable = new List<TypeModel>();
        while (open.Count > 0)
        {
            var key = open.Pop();
            if (!seen.Add(key))
            {
                continue;
            }

            reachable.Add(_types[key]);
            foreach (var next in Uses(_types[key]).SelectMany(TypeKeys.In))
            {
                open.Push(next);
            }
        }

        return reachable;
    }

    private void Spread(List<TypeModel> reachable)
    {
        var users = reachable
            .SelectMany(type => Uses(type).SelectMany(TypeKeys.In).Select(key => (key, type)))
            .ToLookup(pair => pair.key, pair => pair.type, StringComparer.Ordinal);
        var open = new Stack<TypeModel>(reachable.Where(HasOwnCheck));
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (type is EnumModel || !_checked.Add(type.Key))
            {
                continue;
            }

            foreach (var user in users[type.Key])
            {
                open.Push(user);
            }
        }
    }

    private bool HasOwnCheck(TypeModel type)
        => type switch
        {
            ObjectModel { Additional: not null } => true,
            ObjectModel { Rules.IsEmpty: false } => true,
            ObjectModel record => record.Fields.Any(field => HasOwnCheck(field.Type, field.IsOptional)),
            // An unknown case may have been made without its JSON.
            UnionModel => true,
            ChoiceModel choice => choice.Cases.Any(c => HasOwnCheck(c.Type, isOptional: true)),
            _ => false,
        };

    private bool HasOwnCheck(TypeRef type, bool isOptional)
        => type switch
        {
            ConstRef => false,
            ScalarRef { Kind: ScalarKind.Double or ScalarKind.Json } => true,
            ScalarRef { Constraints: not null } => true,
            ScalarRef { Kind: ScalarKind.String or ScalarKind.Uri or ScalarKind.File } => !isOptional && !type.IsNullable,
            ScalarRef => false,
            NamedRef { Constraints: not null } => true,
            NamedRef named when _types[named.TypeKey] is EnumModel => true,
            NamedRef => !isOptional && !type.IsNullable,
            ListRef { MinItems: null, MaxItems: null } list when isOptional || list.IsNullable => HasOwnCheck(list.Element, isOptional: false),
            MapRef map when isOptional || map.IsNullable
                => HasOwnCheck(map.Values, isOptional: false) || map.Keys is ScalarRef { Constraints: not null },
            _ => true,
        };

    private static IEnumerable<TypeRef> Uses(TypeModel type)
        => type switch
        {
            ObjectModel { Additional: { } additional } record => record.Fields.Select(field => field.Type).Append(additional),
            ObjectModel record => record.Fields.Select(field => field.Type),
            UnionModel union => union.Cases.Select(c => (TypeRef)new NamedRef(c.TypeKey)),
            ChoiceModel choice => choice.Cases.Select(c => c.Type),
            _ => [],
        };
}
