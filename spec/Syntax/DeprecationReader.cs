using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>deprecated: true</c>, or a text that says what to use instead.</summary>
internal static class DeprecationReader
{
    private static readonly HashSet<string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~",
    };

    public static DeprecationModel? Read(KeyReader keys)
    {
        if (keys.Find("deprecated") is not { } entry
            || keys.Report.Scalar(entry.Value, "true, or a text that says what to use instead") is not { } scalar)
        {
            return null;
        }

        if (scalar is { IsPlain: true, Text: "true" })
        {
            return new DeprecationModel(null);
        }

        if (!Flags.Contains(scalar.Text))
        {
            return keys.Report.Prose(scalar) is { } message ? new DeprecationModel(message.Value) : null;
        }

        keys.Report.Add(ShapeReport.WrongFlag(scalar, "true, or a text that says what to use instead, or leave the key out"));
        return null;
    }
}
