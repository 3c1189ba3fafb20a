using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>The forms of the language page, each at least once, and what becomes of them.</summary>
public class LanguagePageTests
{
    private static readonly SpecSyntax Whole = Read(SampleSpecs.Whole);

    [Fact]
    public void Every_form_of_the_page_is_understood()
    {
        Assert.Equal([], Whole.Findings.Select(finding => $"{finding.Location}: {finding.Message}"));
        Assert.Equal([], Read(SampleSpecs.Forms).Findings.Select(finding => $"{finding.Location}: {finding.Message}"));
    }

    [Fact]
    public void Settings_are_read_with_their_places()
    {
        Assert.Equal("GenviralClient", Whole.Client!.Value.Value);
        Assert.Equal("Genviral.Partner", Whole.Namespace!.Value.Value);
        Assert.False(Whole.IsInternal!.Value.Value);
        Assert.Equal(100_000, Whole.TimeoutMilliseconds!.Value.Value);
        Assert.Equal(3, Whole.Retries!.Value.Value);
        Assert.Equal(8, Whole.Concurrency!.Value.Value);
        Assert.Equal(AuthModel.Bearer, Whole.Auth!.Value.Value.Model);
        Assert.Equal("X-Client", Whole.Headers!.Value.Value.Single().Name.Value);
        Assert.Equal("genviral", Text(Whole.At));
        Assert.Equal("bearer", Text(Whole.Auth.Value.At));
    }

    [Fact]
    public void Errors_have_a_status_several_or_none()
    {
        int[][] statuses = [.. Whole.Errors.Select(error => error.Statuses.Select(status => status.Value).ToArray())];
        Assert.Equal([[401], [402, 403], [], [402], [422], [404], [429]], statuses);
        Assert.True(Whole.Errors[6].Retry!.Value.Value);
        Assert.Equal("NoPlan", Whole.Errors[3].CSharpName!.Value.Value);
    }

    [Fact]
    public void Presence_and_null_are_two_things()
    {
        var fields = Object("Account").Fields.ToDictionary(field => field.Name.Value);
        Assert.Equal((false, true), (fields["username"].IsOptional, fields["username"].Type.IsNullable));
        Assert.Equal((true, false), (fields["display_name"].IsOptional, fields["display_name"].Type.IsNullable));
        Assert.Equal((true, true), (fields["bio"].IsOptional, fields["bio"].Type.IsNullable));
        Assert.Equal("display_name?", Text(fields["display_name"].Name.At));
    }

    [Fact]
    public void Names_inside_an_expression_have_their_own_place()
    {
        var choice = Assert.IsType<ChoiceTypeSyntax>(Object("TextSettings").Fields[1].Type);
        Assert.Equal(["FontPreset", "double"], choice.Cases.Select(type => Text(type.At)));
        Assert.Equal("FontPreset | double", Text(choice.At));
    }

    [Fact]
    public void A_union_names_its_discriminator()
    {
        var union = Assert.IsType<UnionTypeSyntax>(Whole.Types.Single(type => type.Name.Value == "Media").Type);
        Assert.Equal("type", union.Discriminator.Value);
        Assert.Equal(["video", "slideshow"], union.Cases.Select(@case => @case.Value.Value));
        Assert.Equal("oneOf", Text(union.At));
    }

    [Fact]
    public void A_path_gives_its_placeholders_with_their_places()
    {
        var endpoint = Whole.Endpoints.Single(endpoint => endpoint.Name.Value == "analytics.targets.refresh");
        Assert.Equal(("POST", "/analytics/targets/{id}/refresh"), (endpoint.Method.Value, endpoint.PathTemplate));
        Assert.Equal("id", Text(endpoint.Placeholders.Single().At));
        Assert.Equal("id", endpoint.PathParameters.Single().Name.Value);
    }

    [Fact]
    public void Paging_names_its_parameters_and_paths()
    {
        var paginate = Whole.Endpoints.Single(endpoint => endpoint.Name.Value == "posts.list").Paginate!;
        Assert.Equal((PagingKind.Offset, "offset", "limit"), (paginate.Kind, paginate.Position.Value, paginate.Limit!.Value.Value));
        Assert.Equal(("posts", "total"), (paginate.Items.Value, paginate.Total!.Value.Value));
    }

    [Fact]
    public void Json_says_the_same_as_yaml()
    {
        var json = Read("""
            { "genviral": 1, "client": "JsonClient", "errors": { "1001": 404 },
              "types": { "Status": { "enum": [1, 2], "closed": true } },
              "endpoints": { "posts.get": { "get": "/posts/{id}", "returns": "list<Status?>?" } } }
            """);
        Assert.Empty(json.Findings);
        var list = Assert.IsType<ListTypeSyntax>(json.Endpoints.Single().Returns!.Type);
        Assert.Equal((true, true), (list.IsNullable, list.Element.IsNullable));
        Assert.Equal("Status", Text(list.Element.At));
        Assert.True(Assert.IsType<EnumTypeSyntax>(json.Types.Single().Type).IsNumeric);
    }

    private static ObjectTypeSyntax Object(string name)
        => Assert.IsType<ObjectTypeSyntax>(Whole.Types.Single(type => type.Name.Value == name).Type);

    private static string Text(SourceSpan at) => at.File.Text.ToString(at.Span);

    private static SpecSyntax Read(string text) => SpecCompiler.Read(new SpecFile("test.genviral.yaml", SourceText.From(text)));
}
