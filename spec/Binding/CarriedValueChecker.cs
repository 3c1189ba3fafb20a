using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that what one endpoint knows can fill the path of another.</summary>
/// <remarks>A value goes over as text. Only what can never be read back is reported: a text may well be a number.</remarks>
internal sealed class CarriedValueChecker(BindingScope scope)
{
    /// <summary>What the text of a value looks like.</summary>
    private enum Form { Any, Number, Boolean, Uuid, Time }

    /// <summary>Whether the earlier path parameters of <paramref name="target"/> can take what those of the same names hold.</summary>
    public bool CarryOver(EndpointDraft endpoint, EndpointDraft target)
    {
        var fits = true;
        foreach (var taker in target.PathParameters.Take(target.PathParameters.Count - 1))
        {
            // One that is not declared is a string, which can be anything.
            if (endpoint.Syntax.PathParameters.FirstOrDefault(field => field.Name.Value == taker.WireName) is { } declared
                && endpoint.PathParameters.Find(parameter => parameter.WireName == taker.WireName) is { } giver)
            {
                fits &= CanFill(new Located<string>(taker.WireName, declared.Type.At), giver.Type, taker, target);
            }
        }

        return fits;
    }

    /// <summary>Whether a value of <paramref name="type"/> may be one of the parameter <paramref name="taker"/>.</summary>
    public bool CanFill(Located<string> name, TypeRef type, FieldModel taker, EndpointDraft target)
    {
        if (MayBe(type, FormOf(taker.Type)))
        {
            return true;
        }

        scope.Report(PlumbingReport.Unfit(
            name, $"{TypeDescription.Of(taker.Type, scope.Types)}, like '{taker.WireName}' of '{target.Name}',", TypeDescription.Of(type, scope.Types)));
        return false;
    }

    /// <summary>What a text holds is known only of one that is always the same.</summary>
    private bool MayBe(TypeRef type, Form wanted)
        => type is ConstRef { Value: { Kind: LiteralKind.String, Text: var text } }
            ? MayBe(text, wanted)
            : wanted == Form.Any || FormOf(type) is var found && (found == Form.Any || found == wanted);

    private static bool MayBe(string text, Form wanted) => wanted switch
    {
        Form.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        Form.Boolean => text is "true" or "false",
        Form.Uuid => Guid.TryParse(text, out _),
        Form.Time => text.Length > 0 && char.IsDigit(text[0]),
        _ => true,
    };

    private Form FormOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Bool } => Form.Boolean,
        ScalarRef { Kind: ScalarKind.Uuid } => Form.Uuid,
        ScalarRef { Kind: ScalarKind.Date or ScalarKind.DateTime } => Form.Time,
        ScalarRef scalar when BuiltInTypes.IsNumber(scalar.Kind) => Form.Number,
        ConstRef { Value.Kind: LiteralKind.Boolean } => Form.Boolean,
        ConstRef { Value.Kind: LiteralKind.Integer or LiteralKind.Number } => Form.Number,
        NamedRef named when scope.Types.ShapeOf(named.TypeKey) == TypeShape.NumericEnum => Form.Number,
        _ => Form.Any,
    };
}
