using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests.Matrix;

[Trait("Consumers", "Whole matrix")]
public sealed class ConsumerMatrixTests(ConsumerMatrix matrix) : IClassFixture<ConsumerMatrix>
{
    public static TheoryData<string> Libraries => [.. MatrixProjects.Libraries];

    public static TheoryData<string, string, string> Programs => [.. MatrixProjects.Programs];

    [Theory(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    [MemberData(nameof(Libraries))]
    public void A_library_builds_without_a_word(string project)
    {
        Assert.True(matrix.Findings(project).Count == 0, string.Join('\n', matrix.Findings(project)));
        Assert.True(File.Exists(matrix.Assembly(project)), matrix.Build.Output);
    }

    [Theory(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    [MemberData(nameof(Programs))]
    public async Task A_program_builds_without_a_word_and_runs(string project, string pivot, string output)
    {
        Assert.True(matrix.Findings(project).Count == 0, string.Join('\n', matrix.Findings(project)));
        Assert.True(File.Exists(matrix.Assembly(project, pivot)), matrix.Build.Output);

        var run = (await matrix.RunAsync(project, pivot)).MustSucceed();

        Assert.Equal(output, run.Output.Trim());
    }

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public void Nothing_is_written_where_the_sources_are()
        => Assert.Empty(matrix.NewFiles);

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public void Emitted_files_can_be_read_and_name_no_place_of_the_machine()
    {
        var files = matrix.EmittedFiles("Documented");

        Assert.Contains("ShopClient.Group.Items.g.cs", files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.DoesNotContain(Path.GetTempPath(), File.ReadAllText(file), StringComparison.Ordinal));
    }
}
