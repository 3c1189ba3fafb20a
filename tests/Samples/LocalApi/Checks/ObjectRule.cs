using System.Text.Json.Nodes;

namespace Genviral.Samples.Checks;

/// <summary>The members that an object must and may have.</summary>
internal sealed class ObjectRule
{
    public Dictionary<string, Rule> Required { get; init; } = [];

    public Dictionary<string, Rule> Optional { get; init; } = [];

    /// <summary>Whether other members are refused.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether an object without members is refused.</summary>
    public bool NeedsAny { get; init; }

    /// <summary>What members must keep to together; asked once each of them is sound.</summary>
    public Action<JsonObject, Issues>? Together { get; init; }

    public static implicit operator Rule(ObjectRule rule) => rule.Check;

    public void Check(JsonNode? value, Issues issues)
    {
        if (value is not JsonObject members)
        {
            issues.Add("Expected an object.");
            return;
        }

        if (NeedsAny && members.Count == 0)
        {
            issues.Add("Give at least one field to change.");
        }

        var before = issues.Count;
        CheckMembers(members, issues);
        if (issues.Count == before)
        {
            Together?.Invoke(members, issues);
        }
    }

    private void CheckMembers(JsonObject members, Issues issues)
    {
        foreach (var (name, rule) in Required)
        {
            issues.Below(name, () => CheckRequired(members, name, rule, issues));
        }

        foreach (var (name, value) in members)
        {
            if (Optional.TryGetValue(name, out var rule))
            {
                issues.Below(name, () => rule(value, issues));
            }
            else if (IsStrict && !Required.ContainsKey(name))
            {
                issues.Add($"Unknown key '{name}'.");
            }
        }
    }

    private static void CheckRequired(JsonObject members, string name, Rule rule, Issues issues)
    {
        if (members.TryGetPropertyValue(name, out var value))
        {
            rule(value, issues);
        }
        else
        {
            issues.Add($"'{name}' is required.");
        }
    }
}
