namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>Assertions over many examples, whose failures are read without opening the test.</summary>
internal static class ExampleAssert
{
    /// <summary>Compares an example's findings with those that it should give.</summary>
    /// <param name="example">The example.</param>
    /// <param name="wantedId">The only finding that it should give; null for none.</param>
    /// <param name="compilation">What came of it.</param>
    public static void Gives(DocumentExample example, string? wantedId, SpecCompilation compilation)
    {
        var ids = compilation.Findings.Select(finding => finding.Descriptor.Id);
        if (ids.SequenceEqual(wantedId is null ? [] : [wantedId], StringComparer.Ordinal))
        {
            return;
        }

        var came = compilation.Findings.Select(finding => $"  {finding.Location} {finding.Descriptor.Id}: {finding.Message}");
        Assert.Fail($"""
            {example} should give {wantedId ?? "no finding"}, but gives:
            {string.Join("\n", came.DefaultIfEmpty("  nothing"))}
            The whole spec:
            {ReferenceExamples.Complete(example)}
            """);
    }

    /// <summary>Fails with all <paramref name="misfits"/>, one a line, if there are any.</summary>
    public static void None(IEnumerable<string> misfits)
    {
        var all = misfits.ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }
}
