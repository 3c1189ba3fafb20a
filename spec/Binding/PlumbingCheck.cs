using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What a value must be to play its part.</summary>
internal enum PlumbingType { Integer, Number, Boolean, Token, Text, Address, State }

/// <summary>Sees that what a path leads to can play its part.</summary>
internal static class PlumbingCheck
{
    public static bool Fits(BindingScope scope, Located<string> path, TypeRef type, PlumbingType wanted)
    {
        if (Fits(type, wanted, scope.Types))
        {
            return true;
        }

        scope.Report(PlumbingReport.Unfit(path, Words(wanted), TypeDescription.Of(type, scope.Types)));
        return false;
    }

    private static bool Fits(TypeRef type, PlumbingType wanted, TypeTable types) => type switch
    {
        ScalarRef scalar => Fits(scalar.Kind, wanted),
        NamedRef named => wanted switch
        {
            PlumbingType.Text => types.ShapeOf(named.TypeKey) == TypeShape.Enum,
            PlumbingType.State => types.ShapeOf(named.TypeKey) is TypeShape.Enum or TypeShape.NumericEnum,
            _ => false,
        },
        _ => false,
    };

    private static bool Fits(ScalarKind kind, PlumbingType wanted) => wanted switch
    {
        PlumbingType.Integer => kind is ScalarKind.Int or ScalarKind.Long,
        PlumbingType.Number => BuiltInTypes.IsNumber(kind),
        PlumbingType.Boolean => kind == ScalarKind.Bool,
        PlumbingType.Token => kind is not (ScalarKind.Bool or ScalarKind.Json or ScalarKind.File or ScalarKind.Bytes),
        PlumbingType.Address => kind is ScalarKind.Uri or ScalarKind.String,
        PlumbingType.State => kind is ScalarKind.String or ScalarKind.Int or ScalarKind.Long or ScalarKind.Bool,
        _ => kind == ScalarKind.String,
    };

    private static string Words(PlumbingType wanted) => wanted switch
    {
        PlumbingType.Integer => "an int or a long",
        PlumbingType.Number => "a number",
        PlumbingType.Boolean => "a bool",
        PlumbingType.Token => "a string, a number or a uri",
        PlumbingType.Address => "a uri or a string",
        PlumbingType.State => "an enum, a string, an int, a long or a bool",
        _ => "a string or an enum",
    };
}
