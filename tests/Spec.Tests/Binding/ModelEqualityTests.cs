using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Syntax;

namespace Genviral.Gen.Spec.Tests.Binding;

public sealed class ModelEqualityTests
{
    [Fact]
    public void The_same_text_gives_an_equal_model()
    {
        var first = Compile(SampleSpecs.Whole);
        var second = Compile(SampleSpecs.Whole);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void A_comment_and_a_moved_line_leave_the_model_equal()
        => Assert.Equal(
            Compile(SampleSpecs.Whole),
            Compile("# A comment.\n\n" + SampleSpecs.Whole.ReplaceLineEndings("   # moved\n").Replace("types:   # moved", "types:\n\n", StringComparison.Ordinal)));

    [Fact]
    public void A_comment_moves_the_places()
    {
        var before = Assert.Single(SpecCheck.Compile(SampleSpecs.Whole).Clients).Map.Find(new ModelKey("types.Post", "id"));
        var after = Assert.Single(SpecCheck.Compile("# A comment.\n" + SampleSpecs.Whole).Clients).Map.Find(new ModelKey("types.Post", "id"));

        Assert.NotNull(before);
        Assert.Equal(before.Value.Lines.Start.Line + 1, after!.Value.Lines.Start.Line);
    }

    [Fact]
    public void A_changed_limit_makes_another_model()
        => Assert.NotEqual(Compile(SampleSpecs.Whole), Compile(SampleSpecs.Whole.Replace("maxItems: 10", "maxItems: 11", StringComparison.Ordinal)));

    [Fact]
    public void Every_key_of_the_model_has_a_place()
    {
        var client = Assert.Single(SpecCheck.Compile(SampleSpecs.Whole).Clients);

        Assert.All(Keys(client.Model), key => Assert.True(client.Map.Find(key) is not null, key.ToString()));
    }

    private static ClientModel Compile(string text)
    {
        var compilation = SpecCheck.Compile(text);
        Assert.DoesNotContain(compilation.Findings, finding => finding.IsError);
        return Assert.Single(compilation.Clients).Model;
    }

    private static IEnumerable<ModelKey> Keys(ClientModel model)
        => model.Types.SelectMany(Keys)
            .Concat(model.Errors.Select(error => (ModelKey)error.Key))
            .Concat(model.Headers.Concat(model.Envelope.Fields).Select(field => field.Key))
            .Concat(model.Endpoints.SelectMany(endpoint => endpoint.PathParameters
                .Concat(endpoint.QueryParameters).Concat(endpoint.Headers).Select(field => field.Key).Append(endpoint.Key)))
            .Concat(["client", "namespace"]);

    private static IEnumerable<ModelKey> Keys(TypeModel type) => type switch
    {
        ObjectModel model => model.Fields.Select(field => field.Key).Append(type.Key),
        UnionModel model => model.Fields.Select(field => field.Key).Append(type.Key),
        EnumModel model => model.Values.Select(value => value.Key).Append(type.Key),
        _ => [type.Key],
    };
}
