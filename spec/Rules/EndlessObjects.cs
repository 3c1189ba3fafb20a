using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Rules;

/// <summary>An object that needs itself to be complete, through required fields alone.</summary>
/// <remarks>
/// A list, a map, an optional or nullable field, a union and a choice with another case each give a way out. What is
/// complete is found by taking away, again and again, what needs nothing that is not complete.
/// </remarks>
internal sealed class EndlessObjects : IRule
{
    /// <summary>Steps that a message shows.</summary>
    private const int LongestWay = 5;

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var open = Open(input.Model.Types);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in input.Model.Types.OfType<ObjectModel>().Where(type => open.ContainsKey(type.Key)))
        {
            if (FindCycle(type.Key, open, seen) is { } cycle)
            {
                yield return ToFinding(cycle, input.Scope);
            }
        }
    }

    /// <summary>The types that can never be complete, each with the needs that keep it so.</summary>
    private static Dictionary<string, List<Need>> Open(EquatableArray<TypeModel> types)
    {
        var open = types.ToDictionary(type => type.Key, Needs, StringComparer.Ordinal);
        var users = open.SelectMany(type => type.Value.Select(need => (need.TypeKey, User: type.Key)))
            .ToLookup(pair => pair.TypeKey, pair => pair.User, StringComparer.Ordinal);
        var complete = new Queue<string>(open.Where(type => type.Value.Count == 0).Select(type => type.Key));
        while (complete.Count > 0)
        {
            var key = complete.Dequeue();
            if (!open.Remove(key))
            {
                continue;
            }

            foreach (var user in users[key].Where(open.ContainsKey))
            {
                open[user].RemoveAll(need => need.TypeKey == key);
                if (open[user].Count == 0)
                {
                    complete.Enqueue(user);
                }
            }
        }

        return open;
    }

    private static List<Need> Needs(TypeModel type)
        => type is ObjectModel model
            ? [.. model.Fields
                .Where(field => !field.IsOptional && field.Type is NamedRef { IsNullable: false })
                .Select(field => new Need(field, ((NamedRef)field.Type).TypeKey))]
            : [];

    private static List<(string TypeKey, Need Need)>? FindCycle(string start, Dictionary<string, List<Need>> open, HashSet<string> seen)
    {
        var way = new List<(string TypeKey, Need Need)>();
        var key = start;
        while (seen.Add(key))
        {
            var need = open[key][0];
            way.Add((key, need));
            key = need.TypeKey;
        }

        var first = way.FindIndex(step => step.TypeKey == key);
        return first < 0 ? null : way.GetRange(first, way.Count - first);
    }

    private static Finding ToFinding(List<(string TypeKey, Need Need)> cycle, BindingScope scope)
    {
        var (key, need) = cycle[0];
        var way = string.Join(" → ", cycle.Take(LongestWay).Select(step => $"'{step.Need.Field.WireName}'"))
            + (cycle.Count > LongestWay ? " → …" : "");
        return RuleReport.EndlessObject(scope.PlaceOf(need.Field.Key)!.Value, NameOf(key), way);
    }

    private static string NameOf(string key) => key.Substring(key.LastIndexOf('.') + 1);

    private sealed record Need(FieldModel Field, string TypeKey);
}
