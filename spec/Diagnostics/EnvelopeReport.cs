using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with the envelope.</summary>
internal static class EnvelopeReport
{
    /// <summary>The id of <see cref="PartsCollide"/>.</summary>
    public const string PartsCollideId = "GENV2400";

    /// <summary>The id of <see cref="FieldIsPart"/>.</summary>
    public const string FieldIsPartId = "GENV2401";

    private static readonly DiagnosticDescriptor PartsCollideRule = new(
        PartsCollideId, "Two parts of the envelope collide", "'{0}' ({1}) and '{2}' ({3}) cannot both be there. Give them different paths, or write 'none' for the part that the API does not have.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(PartsCollideId));

    private static readonly DiagnosticDescriptor FieldIsPartRule = new(
        FieldIsPartId, "A field of the envelope is one of its parts", "'{0}' is the envelope's part '{1}' already. Remove it from 'fields', or write '{1}: none'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(FieldIsPartId));

    /// <summary>A member of an answer would have to be two things at once.</summary>
    public static Finding PartsCollide(SourceSpan at, (string Name, string Path) left, (string Name, string Path) right)
        => PartsCollideRule.At(at, left.Name, left.Path, right.Name, right.Path);

    /// <summary>A further member that is named already.</summary>
    public static Finding FieldIsPart(Located<string> field, string part) => FieldIsPartRule.At(field.At, field.Value, part);
}
