using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Lines that came into a spec by another tool and were left there.</summary>
public sealed class LeftoverTests
{
    [Fact]
    public void A_merge_conflict_is_one_error_and_its_first_side_is_read()
    {
        var compilation = SpecCheck.Findings(
            """
            genviral: 1
            {|GENV0029:<<<<<<< HEAD|}
            types:
              A: { fields: { id: string } }
            ||||||| base
            types:
              A: { fields: { id: int } }
            =======
            typess:
              B: { fields: { id: long } }
            >>>>>>> branch
            endpoints:
              a.get: { get: /a, returns: A }
            {|GENV0029:<<<<<<< HEAD|}
            =======
              b.get: { get: /b, returns: B }
            >>>>>>> feature/b
              c.get:
                get: /c
                doc: |
                  A line of
            {|GENV0029:<<<<<<< HEAD|}
                  =======
                  equal signs
            =======
                  nothing
            >>>>>>> feature/b
                returns: A
            """,
            "Keep what you want of its sides");

        Assert.Equal(["endpoints.a.get", "endpoints.c.get"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Key));
    }

    [Fact]
    public void Markers_within_a_text_are_text()
        => SpecCheck.Clean("genviral: 1\nendpoints:\n  a.get:\n    get: /a\n    doc: |\n      <<<<<<< a\n      =======\n      >>>>>>> b\n    returns: string\n");

    [Theory]
    [InlineData("/project/a.genviral.yaml", "{|GENV0009:```yaml|}\ngenviral: 1\nendpoints:\n  a.get: { get: /a, returns: string }\n```\n", "Remove this line, and the ``` at the end of the file.")]
    [InlineData("/project/a.genviral.yaml", "{|GENV0009:```|}\r\ngenviral: 1\r\nendpoints:\r\n  a.get: { get: /a, returns: string }\r\n", "Remove this line.")]
    [InlineData("/project/a.genviral.json", "{|GENV0009:```json|}\n{ \"genviral\": 1,\n\"endpoints\": { \"a.get\": { \"get\": \"/a\", \"returns\": \"string\" } } }\n```", "Remove this line, and")]
    public void The_fence_around_a_copied_spec_is_one_error_and_the_spec_is_read(string path, string marked, string fragment)
        => Assert.Single(Assert.Single(SpecCheck.Findings([(path, marked)], fragment).Clients).Model.Endpoints);
}
