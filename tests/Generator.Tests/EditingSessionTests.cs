using Genviral.Gen.Generator.Tests.Harness;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Whatever is edited, and in whatever order: it comes out as if all were read for the first time.</summary>
public class EditingSessionTests
{
    private const int Steps = 60;

    private static string Spec(string name)
        => $"genviral: 1\nclient: ShopClient\ntypes:\n  {name}: {{ fields: {{ id: string }} }}\nendpoints:\n  {name}.get: {{ get: /{name}, returns: {name} }}\n";

    /// <summary>As a change of the branch does it. The compiler then hands over files in another order than before.</summary>
    [Theory]
    [InlineData("/project/b.genviral.yaml")]
    [InlineData("/project/z/ShopClient.genviral.api.txt")]
    public void A_file_that_changes_while_another_comes_is_followed_by_further_edits(string other)
    {
        var first = ProjectState.Of(("/project/a.genviral.yaml", Spec("Album")), (other, other.EndsWith("txt", StringComparison.Ordinal) ? "" : Spec("Book")));
        var second = first.With("/project/a.genviral.yaml", Spec("Atlas")).With("/project/c.genviral.yaml", Spec("Clip"));
        var third = second.With("/project/a.genviral.yaml", Spec("Arena"));

        var project = new EditedProject(first);
        project.Edit(second);
        Assert.Equal(EditedProject.FirstResult(second), project.Result);
        project.Edit(third);

        Assert.Equal(EditedProject.FirstResult(third), project.Result);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_is_edited_comes_out_as_if_read_for_the_first_time(int seed)
    {
        var edits = new SpecEdits(seed);
        var state = edits.First();
        var project = new EditedProject(state);
        for (var step = 0; step < Steps; step++)
        {
            state = edits.Edit(state);
            project.Edit(state);

            Assert.True(
                EditedProject.FirstResult(state) == project.Result,
                $"Step {step} differs:\n{string.Join("\n---\n", state.Files)}");
        }
    }
}
