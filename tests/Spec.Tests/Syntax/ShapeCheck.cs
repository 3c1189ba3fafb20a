using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>Checks what the reading of one file finds, before its names are resolved.</summary>
internal static class ShapeCheck
{
    /// <summary>All findings stand where they are marked, and one of the messages contains <paramref name="fragment"/>.</summary>
    public static void Findings(string marked, string fragment)
    {
        var markup = Markup.Parse(marked);
        var syntax = SpecCompiler.Read(TestFile.Of(markup.Text), TestContext.Current.CancellationToken);
        FindingAssert.Equal(markup, syntax.Findings, [fragment]);
    }
}
