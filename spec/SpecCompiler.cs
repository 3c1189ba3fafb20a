using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec;

/// <summary>The front end: spec texts in, models and findings out. Pure; it never throws for what an author wrote.</summary>
public static class SpecCompiler
{
    /// <summary>Reads one file: text → nodes → syntax. Depends on nothing but that file, so the result can be cached.</summary>
    public static SpecSyntax Read(SpecFile file, CancellationToken cancellationToken = default)
        => SyntaxBuilder.Build(file, cancellationToken);

    /// <summary>Joins the files by client and resolves each client: syntax → model.</summary>
    public static SpecCompilation Bind(IEnumerable<SpecSyntax> files, CancellationToken cancellationToken = default)
        => Binder.Bind(files, cancellationToken);
}

/// <summary>What came of all spec files of a project.</summary>
/// <param name="Clients">In ordinal order of their names.</param>
/// <param name="Findings">All findings of all files, in file order, then by place.</param>
public sealed record SpecCompilation(IReadOnlyList<CompiledClient> Clients, IReadOnlyList<Finding> Findings);

/// <summary>The sound part of a client and where it stands.</summary>
public sealed record CompiledClient(ClientModel Model, SourceMap Map);
