using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

public sealed class SeveralFilesTests
{
    private const string Head = "genviral: 1\nclient: TestClient\n";

    [Fact]
    public void Files_of_one_client_are_joined()
    {
        var compilation = SpecCheck.Findings(
        [
            ("a.genviral.yaml", Head + "endpoints: { a.get: { get: /a, returns: Shared, errors: [gone] } }"),
            ("b.genviral.yaml", Head + "errors: { gone: 410 }\ntypes: { Shared: { fields: { id: string } } }"),
        ]);

        var model = Assert.Single(compilation.Clients).Model;
        Assert.Equal("TestClient", model.Name);
        Assert.Equal(["gone"], Assert.Single(model.Endpoints).ErrorCodes);
    }

    [Fact]
    public void A_name_declared_twice_is_one_error_at_the_later_place()
    {
        var compilation = SpecCheck.Findings(
            [
                ("a.genviral.yaml", Head + "endpoints: { a.get: { get: /a, returns: string } }"),
                ("b.genviral.yaml", Head + "endpoints: { {|GENV2001:a.get|}: { get: /b, returns: string } }"),
            ],
            "a.genviral.yaml(3,14)");

        Assert.Equal("a.genviral.yaml", Assert.Single(Assert.Single(compilation.Findings).Related).Path);
    }

    [Fact]
    public void A_setting_stands_in_one_file()
        => SpecCheck.Findings(
            [
                ("a.genviral.yaml", Head + "retries: 2\nendpoints: { a.get: { get: /a, returns: string } }"),
                ("b.genviral.yaml", Head + "retries: {|GENV2000:2|}\nendpoints: { b.get: { get: /b, returns: string } }"),
            ],
            "'retries' is set already at a.genviral.yaml(3,10)");

    [Fact]
    public void Omit_alone_hides_an_endpoint_of_another_file()
    {
        var compilation = SpecCheck.Findings(
        [
            ("a.genviral.yaml", Head + "types: { Post: { fields: { id: string } } }\nendpoints: { a.get: { get: /a, returns: Post } }"),
            ("b.genviral.yaml", Head + "endpoints: { a.get: { omit: true }, b.get: { get: /b, returns: string } }"),
        ]);

        Assert.Equal(["b.get"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Name));
    }

    [Theory]
    [InlineData("{ omit: true, doc: hidden }")]
    [InlineData("{ omit: true, get: /b }")]
    public void Omit_with_another_key_is_a_declaration_of_its_own(string second)
    {
        var compilation = SpecCheck.Findings(
        [
            ("a.genviral.yaml", Head + "endpoints: { a.get: { get: /a, returns: string } }"),
            ("b.genviral.yaml", Head + $"endpoints: {{ {{|GENV2001:a.get|}}: {second}, b.get: {{ get: /b, returns: string }} }}"),
        ]);

        Assert.Equal(["a.get", "b.get"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Name));
    }

    [Fact]
    public void Omit_may_say_why_where_it_hides_nothing_of_another_file()
        => SpecCheck.Clean("genviral: 1\nendpoints: { a.get: { omit: true, get: /a, doc: not yet }, b.get: { get: /b, returns: string } }");

    [Fact]
    public void Files_without_a_client_are_clients_by_their_names()
    {
        var compilation = SpecCheck.Findings(
        [
            ("api/partner-feed.genviral.yaml", "genviral: 1\nendpoints: { a.get: { get: /a, returns: string } }"),
            ("api/genviral.yaml", "genviral: 1\nendpoints: { a.get: { get: /a, returns: string } }"),
            ("api/HTTP2.api.yaml", "genviral: 1\nendpoints: { a.get: { get: /a, returns: string } }"),
        ]);

        Assert.Equal(["GenviralClient", "Http2Client", "PartnerFeedClient"], compilation.Clients.Select(client => client.Model.Name));
    }

    [Fact]
    public void A_broken_part_does_not_make_the_others_names_unknown()
    {
        var compilation = SpecCheck.Compile(
        [
            ("a.genviral.yaml", "genviral: 9\nclient: TestClient\ntypes: { Post: { fields: { id: string } } }"),
            ("b.genviral.yaml", Head + "endpoints: { a.get: { get: /a, returns: Post }, b.get: { get: /b, returns: string } }"),
        ]);

        Assert.Equal(["GENV1001"], compilation.Findings.Select(finding => finding.Descriptor.Id));
        Assert.Equal(["b.get"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Name));
    }

    [Fact]
    public void Files_of_one_client_share_the_limit_of_endpoints()
    {
        static string Part(string name, string marked)
            => Head + "endpoints:\n" + string.Concat(Enumerable.Range(0, 5_001).Select(index =>
                $"  {(index == 4_999 ? marked : $"{name}{index}")}: {{ post: /a }}\n"));

        var compilation = SpecCheck.Findings(
            [("a.genviral.yaml", Part("a", "a4999")), ("b.genviral.yaml", Part("b", "{|GENV2002:b4999|}"))], "10000");

        Assert.Empty(compilation.Clients);
    }
}
