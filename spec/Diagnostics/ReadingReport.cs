using Genviral.Gen.Spec.Reading;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with the YAML or JSON itself.</summary>
internal static class ReadingReport
{
    /// <summary>The id of <see cref="EmptyValue"/> where nothing was written.</summary>
    public const string EmptyValueId = "GENV0040";

    private static readonly DiagnosticDescriptor EmptyValueRule = new(
        EmptyValueId, "A value is empty", "{0}", Rule.Category, DiagnosticSeverity.Error,
        isEnabledByDefault: true, helpLinkUri: Rule.Page(EmptyValueId));

    /// <summary>Nothing stands where a value is wanted.</summary>
    public static Finding EmptyValue(EmptyNode node)
        => EmptyValueRule.At(node.At, node.Key is { } key ? $"'{key}' has no value." : "This list element is empty.");
}
