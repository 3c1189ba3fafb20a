using System.Collections.Concurrent;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The plans of types as they were before an edit: most types are the same behind it.</summary>
/// <remarks>
/// A type's plan depends on the type, and of the others on what <see cref="TypePlanning"/> says; where both are equal the plan of before
/// is taken. It is the very object then, so comparing files is quick, too.
/// </remarks>
internal sealed class PlanMemory
{
    private readonly ConcurrentDictionary<string, PlannedTypes> _clients = new(StringComparer.Ordinal);

    /// <summary>The plan of each type, made by <paramref name="plan"/> where nothing is remembered.</summary>
    /// <param name="model">The client.</param>
    /// <param name="planning">What else the plans depend on.</param>
    /// <param name="plan">Makes a plan.</param>
    /// <param name="findings">What <paramref name="plan"/> finds; who has findings is planned again, so that they are found again.</param>
    public TypePlan[] Plan(ClientModel model, TypePlanning planning, Func<TypeModel, TypePlan> plan, List<PlanFinding> findings)
    {
        var before = _clients.TryGetValue(model.Name, out var found) && found.Planning.Equals(planning) ? found : null;
        var plans = new TypePlan[model.Types.Count];
        var sound = new TypePlan?[plans.Length];
        for (var i = 0; i < plans.Length; i++)
        {
            var count = findings.Count;
            plans[i] = before?.PlanOf(i, model.Types[i]) ?? plan(model.Types[i]);
            sound[i] = findings.Count == count ? plans[i] : null;
        }

        _clients[model.Name] = new PlannedTypes(planning, model.Types, sound);
        return plans;
    }

    private sealed record PlannedTypes(TypePlanning Planning, EquatableArray<TypeModel> Types, TypePlan?[] Plans)
    {
        // Equal plannings have the same types in the same order.
        public TypePlan? PlanOf(int i, TypeModel type) => Types[i].Equals(type) ? Plans[i] : null;
    }
}

/// <summary>What the plan of a type depends on beside the type.</summary>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="HasDateOnly">Whether a date is a <c>DateOnly</c>.</param>
/// <param name="Types">Of each type, in order: what others see of it.</param>
internal sealed record TypePlanning(string Visibility, bool HasDateOnly, EquatableArray<SeenType> Types)
{
    public static TypePlanning Of(ClientModel model, string visibility, TypeNames names, CheckPlanner checks)
        => new(visibility, names.HasDateOnly, model.Types.ToEquatableArray(type => new SeenType(
            type.Key,
            names[type.Key],
            names.Unknown(type.Key),
            names.WireOf(type.Key),
            checks.Has(type.Key),
            type is UnionModel or ChoiceModel ? type : null)));
}

/// <summary>What the plans of other types take from a type.</summary>
/// <param name="Whole">A union gives its fields to its cases, and a choice its cases to the checks of those who use it.</param>
internal sealed record SeenType(string Key, NamedValue Named, string? Unknown, ContentKind Wire, bool HasCheck, TypeModel? Whole);
