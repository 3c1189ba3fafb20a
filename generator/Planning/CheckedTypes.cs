using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The types that a request can hold and that have something to check.</summary>
/// <remarks>Types may refer to each other in circles, hence need spreads from those that have something of their own.</remarks>
internal sealed class CheckedTypes
{
    private readonly TypeIndex _types;
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public CheckedTypes(ClientModel model, TypeIndex types)
    {
        _types = types;
        var bodies = model.Endpoints.Select(endpoint => endpoint.Body?.Type).OfType<TypeRef>().ToList();
        Spread(Reach(bodies));

        // A caller may ask any body, even one where nothing can be wrong.
        _checked.UnionWith(bodies.OfType<NamedRef>().Select(body => body.TypeKey).Where(key => _types[key] is ObjectModel or UnionModel));
    }

    /// <summary>Whether the type <paramref name="key"/> has a check.</summary>
    public bool Contains(string key) => _checked.Contains(key);

    public TypeModel this[string key] => _types[key];

    private List<TypeModel> Reach(List<TypeRef> start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var reachable = new List<TypeModel>();
        Action<string> push = open.Push;
        start.ForEach(type => TypeKeys.In(type, push));
        while (open.Count > 0)
        {
            var key = open.Pop();
            if (seen.Add(key))
            {
                reachable.Add(_types[key]);
                TypeKeys.In(_types[key], push);
            }
        }

        return reachable;
    }

    private void Spread(List<TypeModel> reachable)
    {
        var users = new Dictionary<string, List<TypeModel>>(StringComparer.Ordinal);
        TypeModel? user = null;
        Action<string> note = key => NoteUser(users, key, user!);
        foreach (var type in reachable)
        {
            user = type;
            TypeKeys.In(type, note);
        }

        var open = new Stack<TypeModel>(reachable.Where(HasOwnCheck));
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (type is EnumModel || !_checked.Add(type.Key))
            {
                continue;
            }

            if (users.TryGetValue(type.Key, out var found))
            {
                found.ForEach(open.Push);
            }
        }
    }

    // An enum has nothing that spreads: who holds it has a check of its own for it.
    private void NoteUser(Dictionary<string, List<TypeModel>> users, string key, TypeModel user)
    {
        if (_types[key] is EnumModel)
        {
            return;
        }

        if (!users.TryGetValue(key, out var found))
        {
            users.Add(key, found = []);
        }

        found.Add(user);
    }

    private bool HasOwnCheck(TypeModel type)
        => type switch
        {
            ObjectModel { Additional: not null } => true,
            ObjectModel { Rules.IsEmpty: false } => true,
            ObjectModel record => HasOwnCheck(record.Fields),
            // An unknown case may have been made without its JSON.
            UnionModel => true,
            ChoiceModel choice => choice.Cases.Any(c => HasOwnCheck(c.Type, isOptional: true)),
            _ => false,
        };

    private bool HasOwnCheck(EquatableArray<FieldModel> fields)
    {
        foreach (var field in fields)
        {
            if (HasOwnCheck(field.Type, field.IsOptional))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOwnCheck(TypeRef type, bool isOptional)
        => type switch
        {
            ConstRef => isOptional,
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
}
