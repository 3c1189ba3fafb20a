using System.Diagnostics;
using System.Text;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>The limits of the language page, from text to model: one message, at once.</summary>
public sealed class SpecLimitTests
{
    // The language page says a second; a busy machine is given some more before the test fails.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_spec_of_ten_thousand_endpoints_is_bound()
        => Assert.Equal(10_000, Compile(Endpoints(10_000)).Clients.Single().Model.Endpoints.Count);

    [Fact]
    public void One_endpoint_more_is_one_error() => AssertOneError("GENV1066", Endpoints(10_001));

    [Fact]
    public void One_endpoint_more_in_a_second_file_is_one_error()
        => AssertOneError("GENV2002", Endpoints(10_000), "genviral: 1\nclient: ApiClient\nendpoints: { last.one: { get: /last, returns: string } }");

    [Fact]
    public void A_type_sixty_five_levels_deep_is_one_error()
        => AssertOneError("GENV0002", $"genviral: 1\ntypes: {{ Deep: {string.Concat(Enumerable.Repeat("{ list: ", 65))}string{new string('}', 65)} }}\nendpoints: {{}}");

    [Fact]
    public void A_type_expression_without_end_is_one_error()
        => Assert.Single(Compile($"genviral: 1\nendpoints: {{ a: {{ get: /a, returns: {string.Concat(Enumerable.Repeat("list<", 50_000))}string{new string('>', 50_000)} }} }}").Findings);

    [Fact]
    public void A_file_of_eleven_megabytes_is_one_error() => AssertOneError("GENV0001", "genviral: 1\n# " + new string('x', 11 * 1024 * 1024));

    [Fact]
    public void A_billion_fields_are_one_error()
    {
        var text = new StringBuilder("genviral: 1\ntypes:\n  T0: &t0 { fields: { a: string, b: string, c: string, d: string } }\n");
        for (var level = 1; level < 20; level++)
        {
            var inner = $"*t{level - 1}";
            text.Append($"  T{level}: &t{level} {{ fields: {{ a: {inner}, b: {inner}, c: {inner}, d: {inner} }} }}\n");
        }

        AssertOneError("GENV0003", text.ToString());
    }

    /// <summary>Each type extends the one before and adds a field, and a thousand unions are made of the last.</summary>
    [Fact]
    public void Copies_without_end_are_one_error()
    {
        var text = new StringBuilder("genviral: 1\ntypes:\n  Base: { fields: { ");
        text.Append(string.Join(", ", Enumerable.Range(0, 1_000).Select(index => $"f{index}: string"))).Append(" } }\n");
        foreach (var index in Enumerable.Range(0, 1_000))
        {
            text.Append($"  Copy{index}: {{ extends: Base }}\n");
        }

        text.Append("endpoints:\n");
        foreach (var index in Enumerable.Range(0, 1_000))
        {
            text.Append($"  a.get{index}: {{ get: /a, returns: Copy{index} }}\n");
        }

        AssertOneError("GENV2112", text.ToString());
    }

    private static string Endpoints(int count)
    {
        var text = new StringBuilder("genviral: 1\nclient: ApiClient\nendpoints:\n");
        for (var index = 0; index < count; index++)
        {
            text.Append($"  group{index / 50}.call{index}: {{ get: /call/{index}, returns: string }}\n");
        }

        return text.ToString();
    }

    private static void AssertOneError(string id, params string[] texts)
        => Assert.Equal(id, Assert.Single(Compile(texts).Findings, finding => finding.IsError).Descriptor.Id);

    private static SpecCompilation Compile(params string[] texts)
    {
        var clock = Stopwatch.StartNew();
        var compilation = SpecCheck.Compile([.. texts.Select((text, index) => ($"api{index}.genviral.yaml", text))]);
        Assert.True(clock.Elapsed < Bound, $"The front end took {clock.Elapsed}.");
        return compilation;
    }
}
