using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>min</c>, <c>maxLength</c>, <c>pattern</c> and their like → syntax.</summary>
internal static class LimitsSyntaxBuilder
{
    private static readonly string[] Formats = ["uuid", "uri", "email"];

    /// <summary>A lower and an upper limit, and whether they may be equal.</summary>
    private static readonly (string Lower, string Upper, bool MayBeEqual)[] Pairs =
    [
        ("min", "max", true),
        ("exclusiveMin", "exclusiveMax", false),
        ("min", "exclusiveMax", false),
        ("exclusiveMin", "max", false),
        ("minLength", "maxLength", true),
        ("minItems", "maxItems", true),
    ];

    public static IReadOnlyList<ConstraintSyntax> Build(KeyReader keys)
    {
        if (!keys.HasAny(SpecKeys.Limits))
        {
            return [];
        }

        var limits = keys.Entries
            .Where(entry => SpecKeys.Limits.Contains(entry.Key.Text))
            .Select(entry => Limit(entry, keys.Report))
            .OfType<ConstraintSyntax>()
            .ToList();
        CheckPairs(limits, keys.Report);
        return limits;
    }

    private static ConstraintSyntax? Limit(MappingEntry entry, SyntaxReport report)
    {
        var value = entry.Key.Text switch
        {
            "pattern" => Patterns.Read(entry.Value, report),
            "format" => report.Word(entry.Value, Formats, FormatRemedy(entry.Value)),
            "min" or "max" or "exclusiveMin" or "exclusiveMax" => report.Number(entry.Value),
            _ => Count(entry.Value, report),
        };
        return value is { } sound
            ? new ConstraintSyntax(new Located<string>(entry.Key.Text, entry.Key.At), sound)
            : null;
    }

    private static Located<string>? Count(Node node, SyntaxReport report)
        => report.Integer(node, 0) is { } count
            ? new Located<string>(count.Value.ToString(CultureInfo.InvariantCulture), count.At)
            : null;

    /// <summary>Formats of other languages that are types here.</summary>
    private static string FormatRemedy(Node node)
        => node is not ScalarNode format ? ""
            : format.Text is "date-time" ? " It is a type: 'type: datetime'."
            : format.Text is "byte" or "binary" ? " It is a type: 'type: bytes'."
            : format.Text is "int32" ? " It is a type: 'type: int'."
            : format.Text is "int64" ? " It is a type: 'type: long'."
            : format.Text is "float" ? " It is a type: 'type: double'."
            : TypeWords.BuiltIn.Contains(format.Text) ? $" It is a type: 'type: {format.Text}'."
            : "";

    private static void CheckPairs(List<ConstraintSyntax> limits, SyntaxReport report)
    {
        foreach (var (lower, upper, mayBeEqual) in Pairs)
        {
            var least = limits.Find(limit => limit.Name.Value == lower);
            var most = limits.Find(limit => limit.Name.Value == upper);
            if (least is not null && most is not null && !Fit(least, most, mayBeEqual))
            {
                var isMostLater = most.Value.At.Span.Start > least.Value.At.Span.Start;
                report.Add(TypeShapeReport.ContradictoryLimits(isMostLater ? most : least, isMostLater ? least : most));
                return;
            }
        }
    }

    private static bool Fit(ConstraintSyntax least, ConstraintSyntax most, bool mayBeEqual)
    {
        var order = Compare(least.Value.Value, most.Value.Value);
        return order < 0 || (order == 0 && mayBeEqual);
    }

    private static int Compare(string left, string right)
    {
        const NumberStyles Form = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        if (decimal.TryParse(left, Form, culture, out var exactLeft) && decimal.TryParse(right, Form, culture, out var exactRight))
        {
            return exactLeft.CompareTo(exactRight);
        }

        double.TryParse(left, Form, culture, out var roughLeft);
        double.TryParse(right, Form, culture, out var roughRight);
        return roughLeft.CompareTo(roughRight);
    }
}
