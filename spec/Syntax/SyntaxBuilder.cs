using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Text → nodes → syntax for one file.</summary>
internal static class SyntaxBuilder
{
    public static SpecSyntax Build(SpecFile file, CancellationToken cancellationToken) => new(file);
}
