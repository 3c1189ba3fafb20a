namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What is wrong with parameters, credentials, errors and the envelope.</summary>
public sealed class EndpointFindingTests
{
    /// <summary>Keys of a GET of <c>/a/{id}</c>, and a part of the message.</summary>
    public static TheoryData<string, string> Mistakes() => new()
    {
        { "query: { q: {|GENV2300:json|} }", "send the rest in the body" },
        { "query: { q: {|GENV2300:map<int>|} }", "'q' is a map" },
        { "query: { q: {|GENV2300:list<list<int>>|} }", "'q' is a list" },
        { "headers: { X-Q: { {|GENV2300:fields|}: { a: int } } }", "'X-Q' is an object" },
        { "path: { id: {|GENV2301:list<int>|} }", "'id' is a list" },
        { "path: { id: {|GENV2302:uuid|}? }", "never null" },
        { "path: { {|GENV2303:version|}: int }", "Allowed: id." },
        { "headers: { {|GENV2304:Authorization|}: string }", "see 'auth'" },
        { "headers: { {|GENV2304:content-type|}: string }", "follows from the body" },
        { "query: { q: { type: string, style: {|GENV2305:comma|} } }", "make 'q' a list" },
        { "errors: [not_found, {|GENV2310:not_fond|}]", "Did you mean 'not_found'?" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding_at_its_place(string keys, string fragment)
        => FieldCheck.Endpoints($"a.get:\n  get: /a/{{id}}\n  returns: string\n  {keys}", fragment, "errors: { not_found: 404 }");

    [Fact]
    public void The_query_parameter_of_the_credential_is_not_declared()
        => FieldCheck.Endpoints(
            "a.get: { get: /a, returns: string, query: { {|GENV2306:key|}: string } }", "see 'auth'", "auth: { query: key }");

    [Fact]
    public void An_anonymous_endpoint_may_use_the_names_of_the_credential()
        => FieldCheck.Endpoints(
            "a.get: { get: '/a/{token}', returns: string, auth: none, path: { token: string } }\nb.get: { get: '/b/{token}', returns: string }",
            top: "auth: { path: token }");

    [Fact]
    public void The_placeholder_of_the_credential_is_no_parameter()
    {
        var compilation = FieldCheck.Endpoints(
            "a.get: { get: '/bot{token}/{id}', returns: string }", top: "auth: { path: token }");

        var endpoint = Assert.Single(Assert.Single(compilation.Clients).Model.Endpoints);
        Assert.Equal(["id"], endpoint.PathParameters.Select(parameter => parameter.WireName));
    }

    [Fact]
    public void The_credential_must_have_a_place()
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string }", "would not be sent", "auth: { path: {|GENV2307:token|} }");

    [Theory]
    [InlineData("auth: none", "")]
    [InlineData("", "")]
    [InlineData("auth: { path: token }", "{token}/")]
    public void A_place_in_the_base_address_is_the_credentials_alone(string auth, string own)
        => FieldCheck.Endpoints(
            "a.get: { get: /a, returns: string }",
            "Nothing fills",
            $"{auth}\nbaseUrl: 'https://api.example.com/{own}{{{{|GENV2308:region|}}}}/{{{{|GENV2308:version|}}}}'");

    [Fact]
    public void A_credential_in_a_path_leaves_no_other_place_in_the_base_address()
        => FieldCheck.Endpoints(
            "a.get: { get: '/bot{token}/a', returns: string }",
            "Nothing fills '{region}'",
            "auth: { path: token }\nbaseUrl: 'https://api.example.com/{{|GENV2308:region|}}'");

    [Theory]
    [InlineData("{ message: error, errorCode: {|GENV2400:error.code|} }")]
    [InlineData("{ ok: code, code: {|GENV2400:code|} }")]
    [InlineData("{ data: {|GENV2400:message|} }")]
    [InlineData("{ fields: { {|GENV2401:message|}: string } }")]
    [InlineData("{ errorCode: error.code, fields: { {|GENV2401:error|}: string } }")]
    public void A_member_of_an_answer_is_one_thing(string envelope)
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string }", top: $"envelope: {envelope}");

    [Theory]
    [InlineData("{ ok: { code: 0 }, code: none, errorCode: code }")]
    [InlineData("{ ok: { code: 0 }, code: code }")]
    [InlineData("{ ok: success, message: error, errorCode: error }")]
    [InlineData("{ data: data, code: data.code }")]
    [InlineData("{ message: none, fields: { message: string } }")]
    public void One_text_may_serve_several_parts(string envelope)
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string }", top: $"envelope: {envelope}");
}
