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
        { "headers: { X-A: { const: {|GENV1013:\"a\\nb\"|} } }", "U+000A cannot stand in this text. Leave it out." },
        { "headers: { X-A: { const: {|GENV1013:größe|} } }", "ASCII characters alone" },
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

    [Theory]
    [InlineData("content-type", "It follows from the body, so the credential would not be sent")]
    [InlineData("Content-Length", "The connection sets it, so")]
    [InlineData("Host", "It follows from 'baseUrl', so")]
    public void The_credential_has_a_header_of_its_own(string header, string fragment)
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string }", fragment, $"auth: {{ header: {{|GENV2304:{header}|}} }}");

    [Theory]
    [InlineData("headers: { X-A: { const: {|GENV1013:größe|} } }", "or encode it as the API wants it")]
    [InlineData("headers: { X-A: {|GENV1013:Size|} }\ntypes: { Size: { const: größe } }", "U+00F6")]
    [InlineData("auth: { header: X-Key, prefix: {|GENV1013:größe|} }", "U+00F6")]
    public void What_every_call_sends_in_a_header_can_be_sent(string top, string fragment)
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string }", fragment, top);

    [Fact]
    public void A_header_of_constant_ASCII_is_sent()
        => FieldCheck.Endpoints("a.get: { get: /a, returns: string, headers: { X-A: { const: \"a\\tb ~\" }, X-B: { const: 1 } } }");

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
