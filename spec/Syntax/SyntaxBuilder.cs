using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Text → nodes → syntax for one file.</summary>
internal static class SyntaxBuilder
{
    public static SpecSyntax Build(SpecFile file, CancellationToken cancellationToken)
    {
        var document = NodeReader.Read(file, cancellationToken);
        if (document.Root is not { } root || document.IsOverLimit)
        {
            return new SpecSyntax(file)
            {
                Findings = document.Findings,
                IsUnusable = true,
                HasLostText = true,
                At = new SourceSpan(file, default),
            };
        }

        var report = new SyntaxReport { HasLostText = document.HasLostText };
        var syntax = VersionCheck.Refusal(root, report) is { } at
            ? new SpecSyntax(file) { IsUnusable = true, At = at }
            : SettingsSyntaxBuilder.Build(file, root, report, cancellationToken);
        return syntax with
        {
            Findings = [.. document.Findings.Concat(report.Findings).Distinct().OrderBy(finding => finding.Location.Span.Start)],
            LostNames = report.LostNames,
            HasLostText = report.HasLostText,
        };
    }
}
