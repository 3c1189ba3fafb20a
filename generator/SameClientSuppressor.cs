using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Genviral.Gen.Generator;

/// <summary>Keeps the compiler quiet about an emitted type that a referenced project emits, too, and shows to this one.</summary>
/// <remarks>
/// Two projects with the same client, of which one sees into the other (<c>InternalsVisibleTo</c>), would get a CS0436 for each use of it. The project's own
/// type is what is meant. Types that were not emitted keep the warning.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameClientSuppressor : DiagnosticSuppressor
{
    private const string GeneratorFolder = "Genviral.Gen.Generator";

    private static readonly SuppressionDescriptor Rule = new(
        "GENVS001", "CS0436", "The type is emitted in this project, too, and the project's own is meant.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && IsOfEmittedType(context, diagnostic, tree))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }

    private static bool IsOfEmittedType(SuppressionAnalysisContext context, Diagnostic diagnostic, SyntaxTree tree)
    {
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var info = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return type is not null && type.DeclaringSyntaxReferences.Any(reference => IsEmitted(reference.SyntaxTree.FilePath));
    }

    private static bool IsEmitted(string path)
        => path.EndsWith(".g.cs", StringComparison.Ordinal)
            && path.Split('/', '\\').Contains(GeneratorFolder, StringComparer.Ordinal);
}
