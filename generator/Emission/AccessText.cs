using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Expressions that find a value in an envelope; they are null where the way leads nowhere.</summary>
internal static class AccessText
{
    /// <summary>The value itself.</summary>
    public static string Of(AccessPlan access, string envelope)
    {
        var text = access switch
        {
            { IsInEnvelope: true } => envelope,
            { IsDataWrapped: true } => envelope + ".Data.GetValueOrDefault()",
            _ => envelope + ".Data",
        };
        foreach (var step in access.Steps)
        {
            text = step switch
            {
                PropertyStep property => text + (text == envelope ? "." : "?.") + property.Name + (property.IsWrapped ? ".GetValueOrDefault()" : ""),
                ElementStep element => $"{At(element.IsStruct)}({text}, {CSharpText.Number(element.Index)})",
                EntryStep entry => $"{At(entry.IsStruct)}({text}, {KeyText.Parse(entry.Keys, CSharpText.Literal(entry.Key))})",
                _ => throw new InvalidOperationException($"A step of kind {step.GetType().Name} has no expression."),
            };
        }

        return text;
    }

    /// <summary>The value as text.</summary>
    public static string TextOf(AccessPlan access, string envelope)
    {
        var value = Of(access, envelope);
        var text = KeyText.Of(access.Value.NotNull, "known");
        return text == "known" ? value : $"{value} is {{ }} known ? {text} : null";
    }

    private static string At(bool isStruct) => $"{WellKnown.AnswerPath}.{(isStruct ? "ValueAt" : "At")}";
}
