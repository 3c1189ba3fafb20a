using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A value that is always the same: a string, a number or a boolean.</summary>
internal static class ConstantReader
{
    public static LiteralModel? Read(Node node, SyntaxReport report)
    {
        if (report.Scalar(node, "a string, a number, true or false") is not { } scalar)
        {
            return null;
        }

        if (scalar is { IsPlain: true, Text: "null" or "~" })
        {
            report.Add(TypeShapeReport.WrongConstant(scalar));
            return null;
        }

        var kind = KindOf(scalar);
        if (kind is LiteralKind.Integer or LiteralKind.Number && !NumberValues.IsFinite(scalar.Text))
        {
            report.Add(ShapeReport.NumberOutOfRange(scalar, "a number that a double can hold, or put it in quotes"));
            return null;
        }

        return kind != LiteralKind.String || (report.IsClean(scalar, isProse: true) && report.HasOwnQuotes(scalar))
            ? new LiteralModel(kind, scalar.Text)
            : null;
    }

    private static LiteralKind KindOf(ScalarNode scalar)
        => !scalar.IsPlain ? LiteralKind.String
            : scalar.Text is "true" or "false" ? LiteralKind.Boolean
            : NumberValues.IsInteger(scalar.Text) ? LiteralKind.Integer
            : NumberValues.IsNumber(scalar.Text) ? LiteralKind.Number
            : LiteralKind.String;
}
