using System.Globalization;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the ways to values of answers.</summary>
internal sealed class AccessPlanner(ClientModel model, TypeNames names, TypeMembers members, EquatableArray<PropertyPlan> envelopeFields)
{
    public AccessPlan Plan(AnswerPlaceModel place, ReturnsModel? returns)
    {
        var steps = new List<AccessStepPlan>();
        var path = place.Path.ToArray();
        var type = place.IsInEnvelope ? StepIntoEnvelope(path[0], steps) : returns!.Type!;
        foreach (var name in path.Skip(place.IsInEnvelope ? 1 : 0))
        {
            type = Step(type, name, steps);
        }

        return new AccessPlan(
            place.IsInEnvelope,
            returns is { IsOptional: true, Type.IsNullable: true },
            steps.ToEquatableArray(),
            ValuePlanner.Plan(type, names));
    }

    private TypeRef StepIntoEnvelope(string wireName, List<AccessStepPlan> steps)
    {
        var property = envelopeFields.Single(field => field.WireName == wireName);
        steps.Add(new PropertyStep(property.Name, property.Presence == Presence.OptionalOrNull));
        return model.Envelope.Fields.Single(field => field.WireName == wireName).Type;
    }

    private TypeRef Step(TypeRef type, string name, List<AccessStepPlan> steps)
    {
        switch (type)
        {
            case ListRef list:
                steps.Add(new ElementStep(int.Parse(name, CultureInfo.InvariantCulture), IsStruct(list.Element)));
                return list.Element;
            case MapRef map:
                steps.Add(new EntryStep(ValuePlanner.Plan(map.Keys, names), name, IsStruct(map.Values)));
                return map.Values;
            default:
                var member = members.Find(type, name) ?? throw new InvalidOperationException($"The path step '{name}' leads nowhere.");
                steps.Add(new PropertyStep(member.Name, ValuePlanner.PresenceOf(member.Field) == Presence.OptionalOrNull));
                return member.Field.Type;
        }
    }

    private bool IsStruct(TypeRef type) => ValuePlanner.Plan(type, names) is { IsValueType: true, IsNullable: false };
}
