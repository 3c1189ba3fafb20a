using Genviral.Gen.Spec.Tests.Binding;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Rules;

/// <summary>What is allowed and probably meant otherwise.</summary>
public sealed class WarningTests
{
    private const string Get = "a.get: { get: /a, returns: string }";

    [Theory]
    [InlineData("types: { {|GENV3000:Post|}: { fields: { id: string } } }", "'Post'")]
    [InlineData("types: { {|GENV3000:Tree|}: { fields: { children: list<Tree> } } }", "'Tree'")]
    [InlineData("errors: { bad: { status: 422, retry: {|GENV3007:true|} } }", "422")]
    [InlineData("errors: { bad: { status: [500, 404], retry: {|GENV3007:true|} } }", "404")]
    [InlineData("baseUrl: {|GENV3008:http://api.example.com|}", "'https:'")]
    [InlineData("baseUrl: {|GENV3008:http://localhost.example.com/v1|}", "'https:'")]
    public void A_setting_is_probably_meant_otherwise(string top, string fragment)
        => FieldCheck.Endpoints(Get, fragment, top);

    [Theory]
    [InlineData("errors: { busy: { status: [408, 409, 425, 429], retry: true } }")]
    [InlineData("errors: { broken: { status: 503, retry: true }, bad: { status: 422, retry: false } }")]
    [InlineData("errors: { known: 404, also_known: 410 }")]
    [InlineData("baseUrl: http://localhost:5000/v1")]
    [InlineData("baseUrl: http://127.0.0.1")]
    [InlineData("baseUrl: 'http://[::1]:80'")]
    public void A_setting_is_fine(string top) => FieldCheck.Endpoints(Get, top: top);

    [Theory]
    [InlineData("a.get: { {|GENV3002:get|}: /a }", "Add 'returns'")]
    [InlineData("a.get: { get: /a, returns: string, errors: [{|GENV3003:common|}, own] }", "'commonErrors'")]
    [InlineData("a.get: { get: '/a/{{|GENV3004:post_id|}}', path: { pots_id: int }, returns: string, errors: own }", "Did you mean 'pots_id'?")]
    [InlineData("a.get: { get: /a, {|GENV3009:body|}: { fields: { q: string } }, returns: string, errors: own }", "Use 'query'")]
    public void An_endpoint_is_probably_meant_otherwise(string endpoint, string fragment)
        => FieldCheck.Endpoints(endpoint, fragment, "errors: { common: 401, own: 404 }\ncommonErrors: [common]");

    [Fact]
    public void An_error_that_no_endpoint_returns_is_told_where_others_are_returned()
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string, errors: [own] }", "'gone'", "errors: { own: 404, {|GENV3001:gone|}: 410 }");

    [Theory]
    [InlineData("a.get: { get: /a, status: 204 }")]
    [InlineData("a.delete: { delete: /a, body: { fields: { id: string } } }")]
    [InlineData("a.get: { get: '/a/{id}/{owner}', path: { owner: int }, returns: string }")]
    public void An_endpoint_is_fine(string endpoint) => FieldCheck.Endpoints(endpoint);

    [Theory]
    [InlineData("a.one: &one { post: '/a/{id}' }\n{|GENV3011:a.two|}: *one", "'a.two' has the method and path of 'a.one'")]
    [InlineData("a.one: { post: '/a/{id}' }\na.two: { {|GENV3011:post|}: '/a/{key}' }", "'a.two' has the method and path of 'a.one'")]
    [InlineData("a.one: { post: '/a/{id}' }\na.two: { put: '/a/{id}' }", "")]
    [InlineData("a.one: { get: '/a', returns: string, query: { kind: { const: x } } }\na.two: { get: '/a', returns: int, query: { kind: { const: y } } }", "")]
    [InlineData("a.one: { post: '/a', body: string }\na.two: { post: '/a', body: int }", "")]
    public void A_request_that_another_endpoint_sends_too_is_probably_a_copy(string endpoints, string fragment)
        => FieldCheck.Endpoints(endpoints, fragment);

    [Theory]
    [InlineData("a.one: { post: '/a' }\n{|GENV3012:a.on|}: { omit: true }", "Did you mean 'a.one'?")]
    [InlineData("a.one: { post: '/a' }\nb.two: { post: '/b', omit: true }", "")]
    public void What_is_omitted_must_be_there(string endpoints, string fragment)
        => FieldCheck.Endpoints(endpoints, fragment);

    [Theory]
    [InlineData("header: Authorization, prefix: {|GENV3013:Bot|}")]
    [InlineData("header: authorization, prefix: {|GENV3013:\"Klaviyo-API-Key\"|}")]
    [InlineData("prefix: {|GENV3013:Token|}, header: Authorization")]
    [InlineData("header: Authorization, prefix: \"Bot \"")]
    [InlineData("header: Authorization, prefix: Token token=")]
    [InlineData("header: Authorization, prefix: sk_")]
    [InlineData("header: X-Api-Key, prefix: Key")]
    public void A_scheme_has_a_blank_behind_it(string auth)
        => SpecCheck.Findings($"genviral: 1\nauth: {{ {auth} }}\nendpoints: {{ a.get: {{ get: /a, returns: string }} }}");

    [Fact]
    public void A_misspelled_use_is_one_mistake()
        => SpecCheck.Findings(
            """
            genviral: 1
            types: { Post: { fields: { id: string } } }
            endpoints: { a.get: { get: /a, returns: {|GENV2100:Pst|} } }
            """,
            "Did you mean 'Post'?");

    [Theory]
    [InlineData("b: B", "B: { fields: { {|GENV3010:a|}: C } }\nC: { fields: { b: B } }", "'a' → 'b'")]
    [InlineData("b: B", "B: { fields: { {|GENV3010:b|}: B } }", "'b'")]
    public void An_object_that_needs_itself_is_never_complete(string fields, string types, string fragment)
        => FieldCheck.Findings(fields, fragment, types);

    [Theory]
    [InlineData("B: { fields: { b?: B } }")]
    [InlineData("B: { fields: { b: B? } }")]
    [InlineData("B: { fields: { b: list<B>, m: map<B> } }")]
    [InlineData("B: { fields: { b: U } }\nU: { oneOf: { x: { fields: { b: B } }, y: { fields: { n: int } } }, discriminator: k }")]
    public void An_object_may_contain_its_own_kind(string types) => FieldCheck.Findings("b: B", more: types);
}
