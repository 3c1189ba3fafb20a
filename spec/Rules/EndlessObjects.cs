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
        var open = Open(input);
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
    private static Dictionary<string, List<Need>> Open(RuleInput input)
    {
        var open = new Dictionary<string, List<Need>>(StringComparer.Ordinal);
        foreach (var type in input.Model.Types)
        {
            if (Needs(type, input.Scope.Types) is { } needs)
            {
                open.Add(type.Key, needs);
            }
        }

        // What needs nothing has no entry.
        var needed = open.Values.SelectMany(needs => needs).Select(need => need.TypeKey).Where(key => !open.ContainsKey(key));
        var complete = new Queue<string>(needed.Distinct());
        var users = open.SelectMany(type => type.Value.Select(need => (need.TypeKey, User: type.Key)))
            .ToLookup(pair => pair.TypeKey, pair => pair.User, StringComparer.Ordinal);
        while (complete.Count > 0)
        {
            var key = complete.Dequeue();
            open.Remove(key);
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

    /// <summary>The objects that an object needs; null: none. All else, as an enum, is complete by itself or gives a way out.</summary>
    private static List<Need>? Needs(TypeModel type, TypeTable types)
    {
        List<Need>? needs = null;
        foreach (var field in type is ObjectModel model ? model.Fields : EquatableArray<FieldModel>.Empty)
        {
            if (!field.IsOptional && field.Type is NamedRef { IsNullable: false } named && types.ShapeOf(named.TypeKey) == TypeShape.Object)
            {
                (needs ??= []).Add(new Need(field, named.TypeKey));
            }
        }

        return needs;
    }

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
        return RuleReport.EndlessObject(scope.Places.PlaceOf(need.Field.Key)!.Value, NameOf(key), way);
    }

    private static string NameOf(string key) => key.Substring(key.LastIndexOf('.') + 1);

    private sealed record Need(FieldModel Field, string TypeKey);
}
