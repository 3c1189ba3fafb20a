using Genviral.Gen.Generator.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Emitted files say that there is no null to look for; here it is looked for, in all that this repository describes.</summary>
public sealed class RepositorySpecsTests
{
    public static TheoryData<string> Specs =>
    [
        "spec/api/genviral.yaml",
        .. Directory.GetFiles(RepositoryFiles.PathOf("tests"), "*.genviral.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_spec_is_emitted_without_a_warning(string file)
    {
        var run = GeneratorRun.Of([("/project/" + Path.GetFileName(file), RepositoryFiles.Read(file))]);

        Assert.NotEmpty(run.Sources);
        Assert.Empty(run.CompilerFindings);
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_surface_is_recorded_and_equals_itself(string file)
    {
        var spec = RepositoryFiles.Read(file);
        var recorded = GeneratorRun.Surface(spec);
        var client = recorded.Split('\n').Single(line => line.StartsWith("client ", StringComparison.Ordinal)).Split(' ', ':')[1];

        var run = GeneratorRun.Of([("/project/genviral.yaml", spec), ($"/project/{client}.genviral.api.txt", recorded)]);

        Assert.DoesNotContain(run.Findings, finding => finding.Id.StartsWith("GENV9", StringComparison.Ordinal));
    }
}
