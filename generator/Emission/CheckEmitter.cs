using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the check of a type that requests can hold, and the method by which a caller runs it.</summary>
internal static class CheckEmitter
{
    /// <summary>The public method, or nothing where <paramref name="method"/> is null.</summary>
    public static string Method(string? method, TypePlan type)
        => method is null
            ? ""
            : $$"""
                /// <summary>What a request with this would be refused for, or null: nothing. Sending it checks it, too.</summary>
                public {{WellKnown.Issues}}? {{method}}() => {{WellKnown.RequestCheck}}.Of<{{type.Name}}, {{type.JsonName}}>(this);
                """;

    /// <summary>The interface of the struct that holds the check, behind those that it has anyway.</summary>
    public static string Interface(TypePlan type)
        => type is RecordPlan { Check: not null } or UnionPlan { CheckMethod: not null } or ChoicePlan { HasCheck: true }
            ? $", {WellKnown.IRequestCheck}<{type.Name}>"
            : "";

    public static Action<SourceWriter> Of(RecordPlan record)
        => record.Check is not { } plan
            ? Nothing
            : writer => writer.Write($$"""
                /// <inheritdoc/>
                public void Check({{WellKnown.RequestCheck}} check, {{record.Name}}? value)
                {
                    if (check.Enter(value))
                    {
                        {{Parts.Lines(plan.Rules.Select(CheckText.Rule).Concat(Members(record, plan)), (w, line) => w.Write(line))}}
                        check.Leave();
                    }
                }
                """);

    public static Action<SourceWriter> Of(UnionPlan union)
        => union.CheckMethod is null
            ? Nothing
            : writer => writer.Write($$"""
                /// <inheritdoc/>
                public void Check({{WellKnown.RequestCheck}} check, {{union.Name}}? value)
                {
                    switch (value)
                    {
                        {{Parts.Lines(union.Cases.Where(c => c.HasCheck), Case)}}
                        case {{union.UnknownName}} unknown:
                            check.Json(unknown.Json);
                            break;
                        default:
                            check.Given(value);
                            break;
                    }
                }
                """);

    public static Action<SourceWriter> Of(ChoicePlan choice)
        => !choice.HasCheck
            ? Nothing
            : writer => writer.Write($$"""
                /// <inheritdoc/>
                public void Check({{WellKnown.RequestCheck}} check, {{choice.Name}}? value)
                {
                    if (check.Given(value))
                    {
                        {{Parts.Lines(choice.Cases.SelectMany(CaseLines), (w, line) => w.Write(line))}}
                    }
                }
                """);

    private static readonly Action<SourceWriter> Nothing = static _ => { };

    private static IEnumerable<string> Members(RecordPlan record, ObjectCheckPlan plan)
    {
        var members = record.Properties.Where(property => property.Check is not null).SelectMany(Lines);
        return record.Additional is not { } additional ? members
            : plan.Additional is null ? members.Append($"check.Additional(value.{additional.Name}, {MembersOf(record)});")
            : members.Append($"check.Additional(value.{additional.Name}, {MembersOf(record)}, {CheckText.Delegate(plan.Additional)});");
    }

    private static string MembersOf(RecordPlan record) => $"{WellKnown.JsonMembers}.Of<{record.JsonName}>()";

    private static IEnumerable<string> Lines(PropertyPlan property)
    {
        var value = $"value.{property.Name}{(property.Presence == Presence.OptionalOrNull ? ".GetValueOrDefault()" : "")}";
        return CheckText.Statements(property.Check!, $"check.At({CSharpText.Literal(property.WireName)})", value);
    }

    private static IEnumerable<string> CaseLines(ChoiceCasePlan c)
        => c.Check is null ? [] : CheckText.Statements(c.Check, "check", "value.As" + c.Kind);

    private static void Case(SourceWriter writer, UnionCasePlan c)
        => writer.Write($$"""
            case {{c.TypeName}} known:
                check.{{CheckText.Value(c.TypeName, c.JsonName)}}(known);
                break;
            """);
}
