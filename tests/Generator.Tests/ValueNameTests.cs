using Genviral.Gen.Generator.Tests.Harness;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Values of enums whose names C# cannot hold or tell apart.</summary>
public sealed class ValueNameTests
{
    [Fact]
    public void Values_without_a_name_do_not_meet_in_one_that_nobody_wrote()
    {
        var run = GeneratorRun.Of("""
            genviral: 1
            types:
              Sign: { enum: [">", "<", "=", unnamed] }
              Pair: { fields: { "<": Sign, ">": Sign } }
            endpoints:
              signs.get: { get: /x, returns: Pair }
            """);

        Assert.Equal(["GENV2902", "GENV2902", "GENV2902", "GENV2902", "GENV2902"], run.Findings.Select(finding => finding.Id));
        Assert.Empty(run.CompilerFindings);
    }

    [Theory]
    [InlineData("[a, A]", "'a' and 'A' both become|'A' and 'a' both become")]
    [InlineData("[created, '-created']", "'-created' and 'created'")]
    public void Values_that_meet_are_told_apart_in_a_mapping(string values, string fragment)
    {
        var run = GeneratorRun.Of($$"""
            genviral: 1
            types: { Order: { enum: {{values}} } }
            endpoints: { a.get: { get: /x, returns: Order } }
            """);

        var message = Assert.Single(run.Findings).GetMessage();
        Assert.Contains(fragment.Split('|'), message.Contains);
        Assert.EndsWith("in a mapping instead of a list: '{ a: , A: { csharp: OtherName } }'", message, StringComparison.Ordinal);
        var right = GeneratorRun.Of("""
            genviral: 1
            types: { Order: { enum: { a: , A: { csharp: OtherName } } } }
            endpoints: { a.get: { get: /x, returns: Order } }
            """);
        Assert.Empty(right.Findings);
    }
}
