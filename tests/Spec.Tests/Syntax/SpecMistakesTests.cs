using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>What authors get wrong in a spec as a whole: its version, its indentation, several things at once.</summary>
public class SpecMistakesTests
{
    private const string Before = "";

    /// <summary>A mistake, marked where it must be found, and a part of the message.</summary>
    public static TheoryData<string, string> Mistakes() => new()
    {
        { "{|GENV1004:client|}: X", "A spec begins with 'genviral: 1'." },
        { "genviral: {|GENV1001:2|}\nclint: Foo", "" },
        { """genviral: {|GENV1008:"1"|}""", "Write 1 without quotes." },
        { "genviral: {|GENV1001:1.0|}", "'1.0'" },
        { "genviral: {|GENV1001:v1|}", "'v1'" },
        { "{|GENV1067:openapi|}: 3.0.0\ninfo: {title: x}\npaths: {}", "openapi" },
        { "genviral: 1\nendpoints:\n  a: { get: /x }\n  {|GENV1003:types|}:\n    Account: { fields: { a: string } }\n    B: string", "at the top level" },
        { "genviral: 1\nerrors:\n  a: 404\n  {|GENV1003:endpoints|}:\n    b: { get: /x }", "at the top level" },
        { "genviral: {|GENV1001:v2|}\n{|GENV1002:clint|}: x", "'v2'" },
        { "genviral: 1\nendpoints:\n  {|GENV1019:a.b|}: { doc: hi }", "Write one of " },
        { "genviral: 1\nendpoints:\n  {|GENV1019:a.b|}: { }", "Write one of " },
        { "genviral: 1\nendpoints:\n  {|GENV1062:/accounts|}: { get: { responses: {} } }", "The key is the endpoint's name, as in 'posts.list'; its path stands below: 'get: /posts'." },
        { "genviral: 1\nendpoints:\n  {|GENV1062:a..b|}: { get: /x }", "Did you mean 'a.b'?" },
        { "genviral: 1\nendpoints:\n  {|GENV1062:list accounts|}: { get: /x }", "Did you mean 'list.accounts'?" },
        { "genviral: 1\nendpoints:\n  {|GENV1062:1a|}: { get: /x }", "Write an operation with its groups before it, as in 'posts.list'." },
        { "genviral: 1\nendpoints: {|GENV1007:[a]|}", "a map of names and endpoints, such as '{ posts.list: { get: /posts } }'" },
        { "genviral: 1\nendpoints:\n  {|GENV1007:- get: /x|}", "a map of names and endpoints, such as '{ posts.list: { get: /posts } }'" },
        { "genviral: 1\ntypes:\n  A:\n    fields:\n      id: string\n      required: {|GENV1041:true|}", "Write a type, such as 'json' for any JSON." },
        { "genviral: 1\ntypes:\n  A:\n    fields:\n      id: string\n    nullable: true\n    minLength: 3\n    {|GENV1003:paginate|}: x", "in an endpoint" },
        { "genviral: 1\nendpoints:\n  a:\n    post: /x\n    body:\n      fields:\n        title: {|GENV1041:strin|}\n      {|GENV1002:requred|}: true\n    returns: {|GENV1041:Foo|}<string>\n    {|GENV1002:erors|}: [a]\n    timeout: {|GENV1012:5|}", "Did you mean 'string'?" },
        { """{ "genviral": 1, {|GENV1002:"clint"|}: "x", "endpoints": { "a": { "get": {|GENV1060:"x"|}, "returns": "{|GENV1041:integer|}" } } }""", "Did you mean 'client'?" },
        { "genviral: 1\n{|GENV1002:enpoints|}:\n  a: { get: {|GENV1060:x|} }\ntypes:\n  A: { {|GENV1002:feilds|}: { a: {|GENV1041:integer|} } }", "Did you mean 'endpoints'?" },
        { "genviral: 1\n\nendpoints:\n  a:\n  {|GENV1003:get|}: /x", "in 'a': indent it" },
        { "genviral: 1\nendpoints:\n    {|GENV1003:get|}: /x\n    query: { q: string }\n    returns: string\n  b: { get: /y }", "in an endpoint, whose name is missing above it" },
        { "genviral: 1\nendpoints:\n  a:\n    get: /x\n  {|GENV1003:query|}:\n      state?: string\n      page?: { type: int }\n    returns: string\n  b: { get: /y }", "in 'a': indent it" },
        { "genviral: 1\nendpoints:\n  a:\n    get: /x\n    query: { page?: int }\n    returns: list<string>\n  {|GENV1003:paginate|}: { page: page, items: . }\n  b: { get: /y }", "in 'a': indent it" },
        { "genviral: 1\nendpoints:\n  get: { get: /x }\n  status: { get: /y }\n  errors: { post: /z, {|GENV1002:dok|}: x }", "Did you mean 'doc'?" },
        { "genviral: 1\ntypes:\n    {|GENV1003:doc|}: An account.\n    fields:\n      id: string\n      title: string\n  Kind: { enum: [a, b] }\nendpoints:\n  a: { get: /x, returns: Account, query: { kind: Kind } }", "in a type, whose name is missing above it" },
        { "genviral: 1\nenvelope:\n  ok: none\n  {|GENV1004:User|}: { fields: { id: string } }\n  Issue: { enum: [a, b] }\nendpoints:\n  a: { get: /x, returns: User, query: { i: Issue } }", "'types' is missing above 'User'" },
        { "genviral: 1\nenvelope:\n  ok: none\n  {|GENV1004:6003|}: 400\n  gone: { status: 410 }\nendpoints:\n  a: { get: /x, errors: [6003, gone] }", "'errors' is missing above '6003'" },
        { "genviral: 1\nendpoints:\n{|GENV1003:a.b|}:\n  get: /x\nc.d:\n  get: /y", "in 'endpoints': indent it" },
        { "genviral: 1\nendpoints:\n  a:\n    get: /x\n    paginate:\n    {|GENV1003:offset|}: a\n    items: b\n    total: c", "in 'paginate': indent it" },
        { "genviral: 1\ntypes:\n  A:\n  {|GENV1003:fields|}:\n    a: string", "in 'A': indent it" },
        { "genviral: 1\ntypes:\n  A:\n    fields:\n    {|GENV1003:a|}: string\n    b: string", "in 'fields': indent it" },
        { "genviral: 1\ntypes:\n  A:\n      fields:\n      {|GENV1003:type|}: string\n      name: string\n      a: string\n      doc: string\n      b: { type: int }\n  B: { fields: { a: A } }", "in 'fields': indent it" },
    };

    /// <summary>What stands in the lost part is used, although nobody can see it any more.</summary>
    [Theory]
    [InlineData("a: { get: {|GENV1060:x|}, returns: Post, errors: [gone] }")]
    [InlineData("a: { get: /x, returns: {|GENV1040:list<Post|}, {|GENV1002:erors|}: [gone] }")]
    [InlineData("{|GENV1062:/posts|}: { get: /x, returns: Post, errors: [gone] }")]
    public void What_a_faulty_endpoint_uses_is_not_called_unused(string endpoint)
        => SpecCheck.Findings(
            "genviral: 1\nerrors: { gone: 410, kept: 404 }\ntypes: { Post: { fields: { id: string } } }\nendpoints:\n"
            + "  b: { get: /b, returns: string, errors: [kept] }\n  " + endpoint);

    [Fact]
    public void Too_many_endpoints_are_one_finding_at_their_key()
        => ShapeCheck.Findings(
            "genviral: 1\nclint: X\n{|GENV1066:endpoints|}:\n"
            + string.Concat(Enumerable.Range(0, 10_001).Select(number => $"  e{number}: {{ gett: x }}\n")),
            "10001");

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding_in_its_place(string marked, string fragment)
        => ShapeCheck.Findings(Before + marked, fragment);
}
