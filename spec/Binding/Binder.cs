using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Syntax → model.</summary>
internal static class Binder
{
    public static SpecCompilation Bind(IEnumerable<SpecSyntax> files, CancellationToken cancellationToken) => new([], []);
}
