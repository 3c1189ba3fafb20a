using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Surface;

/// <summary>Finds for each emitted type whether callers make values of it, get them, or both.</summary>
internal sealed class TypeUses
{
    private readonly Dictionary<string, SurfaceUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypePlan> _types;

    public TypeUses(IReadOnlyCollection<PartPlan> parts)
    {
        _types = parts.OfType<TypePlan>().ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var operation in parts.SelectMany(OperationsOf))
        {
            foreach (var parameter in operation.Parameters)
            {
                Mark(parameter.Value, SurfaceUse.Sent);
            }

            if (operation.Data is { } data)
            {
                Mark(data, SurfaceUse.Received);
            }
        }
    }

    /// <summary>The use of a type; one that no operation has counts as both.</summary>
    public SurfaceUse this[string type]
        => _uses.TryGetValue(type, out var use) ? use : SurfaceUse.Sent | SurfaceUse.Received;

    private static IEnumerable<OperationPlan> OperationsOf(PartPlan part)
        => part switch
        {
            ClientPlan client => client.Operations,
            GroupPlan group => group.Operations,
            _ => [],
        };

    private void Mark(ValuePlan start, SurfaceUse use)
    {
        var open = new Stack<string>(NamesIn(start));
        while (open.Count > 0)
        {
            var name = open.Pop();
            _uses.TryGetValue(name, out var known);
            if ((known & use) != 0 || !_types.TryGetValue(name, out var type))
            {
                continue;
            }

            _uses[name] = known | use;
            foreach (var next in NamesOf(type))
            {
                open.Push(next);
            }
        }
    }

    private static IEnumerable<string> NamesOf(TypePlan type)
        => type switch
        {
            RecordPlan record => record.Properties.SelectMany(property => NamesIn(property.Value))
                .Concat(record.Additional is { } additional ? NamesIn(additional.Value) : []),
            UnionPlan union => union.Cases.Select(c => c.TypeName)
                .Concat(union.Properties.SelectMany(property => NamesIn(property.Value))),
            ChoicePlan choice => choice.Cases.SelectMany(c => NamesIn(c.Value)),
            _ => [],
        };

    private static IEnumerable<string> NamesIn(ValuePlan value)
        => value switch
        {
            NamedValue named => [named.TypeName],
            ListValue list => NamesIn(list.Element),
            MapValue map => NamesIn(map.Keys).Concat(NamesIn(map.Values)),
            _ => [],
        };
}
