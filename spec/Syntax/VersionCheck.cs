using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Refuses a file that is written in another language, before each of its keys is called unknown.</summary>
internal static class VersionCheck
{
    private const int MostEndpoints = 10_000;

    /// <summary>Where the refusal stands, which has been reported; null if the file can be read on.</summary>
    public static SourceSpan? Refusal(MappingNode root, SyntaxReport report)
        => OtherLanguage(root, report) ?? OtherVersion(root, report) ?? TooLarge(root, report);

    /// <summary>Reports a version that is nearly the one that is known: the rest of the file means what it says.</summary>
    public static void CheckForm(Node node, SyntaxReport report)
    {
        if (node is ScalarNode version && version.Text != "1")
        {
            report.Add(ShapeReport.WrongVersion(version));
        }
        else
        {
            report.Integer(node, 1, 1);
        }
    }

    private static SourceSpan? OtherLanguage(MappingNode root, SyntaxReport report)
    {
        var key = root.Entries.FirstOrDefault(entry => entry.Key.Text is "openapi" or "swagger" or "asyncapi")?.Key;
        if (key is null || root.Entries.Any(entry => entry.Key.Text == "genviral"))
        {
            return null;
        }

        report.Add(EndpointShapeReport.ForeignDocument(key));
        return key.At;
    }

    private static SourceSpan? OtherVersion(MappingNode root, SyntaxReport report)
    {
        var entry = root.Entries.FirstOrDefault(entry => entry.Key.Text == "genviral");
        if (entry?.Value is not ScalarNode version || !NumberValues.IsInteger(version.Text) || version.Text == "1" || !version.IsPlain)
        {
            return null;
        }

        report.Add(ShapeReport.WrongVersion(version));
        return entry.Key.At;
    }

    private static SourceSpan? TooLarge(MappingNode root, SyntaxReport report)
    {
        var entry = root.Entries.FirstOrDefault(entry => entry.Key.Text == "endpoints");
        if (entry?.Value is not MappingNode endpoints || endpoints.Entries.Count <= MostEndpoints)
        {
            return null;
        }

        report.Add(EndpointShapeReport.TooManyEndpoints(entry.Key.At, endpoints.Entries.Count, MostEndpoints));
        return entry.Key.At;
    }
}
