using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>Something to tell the author of a spec, as plain values; made by the typed factories of this folder alone.</summary>
/// <param name="Descriptor">What is wrong, in general.</param>
/// <param name="Location">The smallest stretch that must change.</param>
/// <param name="Arguments">What the message quotes.</param>
/// <param name="Related">Other places that the message speaks of.</param>
public sealed record Finding(
    DiagnosticDescriptor Descriptor,
    SpecLocation Location,
    EquatableArray<string> Arguments,
    EquatableArray<SpecLocation> Related)
{
    /// <summary>What the message quotes, on one line: what a line or an editor would hide is escaped as in a quoted text.</summary>
    public EquatableArray<string> Arguments { get; } = Arguments.Select(Quotation.Printable).ToEquatableArray();

    /// <summary>The message as the author reads it.</summary>
    public string Message
        => string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [.. Arguments]);

    /// <summary>Whether it keeps something from being emitted.</summary>
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
