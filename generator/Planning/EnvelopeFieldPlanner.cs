using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the typed members that an API's envelope has besides the usual ones.</summary>
internal static class EnvelopeFieldPlanner
{
    private static readonly string[] EnvelopeMembers =
    [
        "Ok", "Code", "Message", "Data", "HasData", "ErrorCode", "Issues", "Additional", "RawData", "Call", "EnsureOk", "Success",
        "Failure", "Read", "Dispose", "DisposeAsync",
    ];

    public static EquatableArray<PropertyPlan> Plan(
        EquatableArray<FieldModel> fields, ClientNames names, TypeNames types, List<PlanFinding> findings)
    {
        var naming = new Naming(
            findings,
            "write 'csharp: OtherName' beside one of them",
            [.. Naming.ObjectMembers, .. EnvelopeMembers, names.Envelope]);
        var locals = new NameScope("parts");
        return fields.Select(field => Plan(field, naming, locals, types)).ToEquatableArray();
    }

    private static PropertyPlan Plan(FieldModel field, Naming naming, NameScope locals, TypeNames types)
    {
        var name = naming.Name(field.Key, field.WireName, field.CSharpName);
        return new PropertyPlan
        {
            Name = name,
            OtherLocal = locals.Take(CSharpName.Camel(name)),
            WireName = field.WireName,
            Value = ValuePlanner.Plan(field.Type, types),
            // A failure may lack what a success always has, so nothing in an envelope is sure to be there.
            Presence = field.IsOptional && field.Type.IsNullable ? Presence.OptionalOrNull : Presence.Optional,
            Remarks = new RemarksPlan(DocText.Of(field), field.Deprecated is { } old ? old.Message ?? "" : null),
        };
    }
}
