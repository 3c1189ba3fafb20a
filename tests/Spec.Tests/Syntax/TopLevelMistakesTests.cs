namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>What authors get wrong in the settings of a spec.</summary>
public class TopLevelMistakesTests
{
    private const string Before = "genviral: 1\n";

    /// <summary>A mistake, marked where it must be found, and a part of the message.</summary>
    public static TheoryData<string, string> Mistakes() => new()
    {
        { """auth: { header: {|GENV1014:""|} }""", "Write a name." },
        { """auth: { query: {|GENV1014:" "|} }""", "Write a name." },
        { "{|GENV1002:clint|}: Foo", "Did you mean 'client'?" },
        { "{|GENV1002:version|}: 1", "The language version is 'genviral: 1'." },
        { "{|GENV1002:endpoint|}: {}", "Did you mean 'endpoints'?" },
        { "{|GENV1002:type|}: { A: string }", "Did you mean 'types'?" },
        { "{|GENV1002:components|}: { schemas: {A: string} }", "Write 'types'." },
        { "{|GENV1003:paginate|}: {}", "in an endpoint" },
        { "client: {|GENV1015:class|}", "Did you mean 'Class'?" },
        { "client: {|GENV1015:my-client|}", "Did you mean 'MyClient'?" },
        { "client: {|GENV1015:Acme.Client|}", "Did you mean 'AcmeClient'?" },
        { "client: {|GENV1015:9Lives|}", "Did you mean 'Lives'?" },
        { "namespace: {|GENV1015:Acme..X|}", "Did you mean 'Acme.X'?" },
        { "namespace: {|GENV1015:Acme.class.X|}", "Did you mean 'Acme.Class.X'?" },
        { "namespace: {|GENV1015:acme-corp.api|}", "Did you mean 'AcmeCorp.api'?" },
        { "visibility: {|GENV1011:private|}", "Allowed: public, internal." },
        { "visibility: {|GENV1011:Public|}", "Did you mean 'public'?" },
        { "baseUrl: {|GENV1063:api.example.com/v1|}", "Did you mean 'https://api.example.com/v1'?" },
        { "baseUrl: {|GENV1063:ftp://api.example.com/v1|}", "Write an absolute address that begins with 'https://'." },
        { "baseUrl: {|GENV1063:https://api.example.com/v1?x=1|}", "Query parameters stand under 'query' of an endpoint." },
        { "baseUrl: {|GENV1063:/v1|}", "Write an absolute address that begins with 'https://'." },
        { "auth: {|GENV1011:basic|}", """Write '{ header: Authorization, prefix: "Basic " }'.""" },
        { "auth: { {|GENV1002:type|}: bearer }", "Write 'auth: bearer', 'auth: none', or one of 'header', 'query' and 'path' with a name." },
        { "{|GENV1019:auth|}: { prefix: Bot }", "Write one of " },
        { "auth: { header: {|GENV1064:X Api|}, prefix: x }", "Did you mean 'X-Api'?" },
        { "auth: { header: A, {|GENV1005:query|}: b }", "" },
        { "auth: { {|GENV1002:heder|}: A }", "Did you mean 'header'?" },
        { "auth: {|GENV1011:oauth2|}", "Allowed: bearer, none." },
        { "auth: {|GENV1011:X-Api-Key|}", "Write where the key goes, too: '{ header: X-Api-Key }'." },
        { "auth: {|GENV1007:[bearer]|}", "one of bearer, none" },
        { "auth: { query: key, {|GENV1018:prefix|}: x }", "'header'" },
        { "timeout: {|GENV1012:30|}", "Did you mean '30s'?" },
        { "timeout: {|GENV1012:30sec|}", "Did you mean '30s'?" },
        { "timeout: {|GENV1012:1.5s|}", "Write a whole number and its unit, such as '500ms', '100s' or '5m'." },
        { "timeout: {|GENV1009:0s|}", "a duration from 1ms to 24 days" },
        { "timeout: {|GENV1009:999999h|}", "a duration from 1ms to 24 days" },
        { "timeout: {|GENV1012:soon|}", "Write a whole number and its unit, such as '500ms', '100s' or '5m'." },
        { "timeout: {|GENV1007:[5s]|}", "a duration such as 500ms, 100s or 5m" },
        { "retries: {|GENV1009:-1|}", "0 or more" },
        { "retries: {|GENV1008:three|}", "" },
        { """retries: {|GENV1008:"3"|}""", "Write 3 without quotes." },
        { "retries: {|GENV1009:99999999999|}", "2147483647 or less" },
        { "errors: { {|GENV1020:“nope”|}: 404 }", "Write \"nope\"." },
        { "baseUrl: {|GENV0043:{{ base_url }}|}", "write \"{{ base_url }}\"" },
        { "envelope: { message: {|GENV1016:\"a == b\"|} }", "Write the path alone: 'a'." },
        { "retries: {|GENV1008:1.5|}", "" },
        { "concurrency: {|GENV1009:0|}", "1 or more" },
        { """headers: { {|GENV1064:"X Y"|}: string }""", "Did you mean 'X-Y'?" },
        { "headers: { X-A: string, {|GENV1006:x-a?|}: string }", "" },
        { "headers: {|GENV1007:[X-A]|}", "a map of names and types, such as '{ id: string }'" },
        { "errors: { a: {|GENV1009:99|} }", "a number from 100 to 599" },
        { "errors: { a: {|GENV1009:600|} }", "a number from 100 to 599" },
        { """errors: { a: {|GENV1008:"404"|} }""", "Write 404 without quotes." },
        { "errors:\n  a: {|GENV1007:404,|}", "Write '404': outside of brackets a line ends without a comma." },
        { "errors: { a: [404, {|GENV1006:404|}] }", "" },
        { "errors: {|GENV1007:[a, b]|}", "a map of error code → HTTP status, such as '{ not_found: 404 }'" },
        { "errors: { a: {|GENV1008:not found|} }", "" },
        { "errors: { a: { {|GENV1002:statsu|}: 404 } }", "Did you mean 'status'?" },
        { "errors: { a: { status: 404, retry: {|GENV1010:yes|} } }", "true or false" },
        { "commonErrors: {|GENV1007:{a: b}|}", "a list of error codes" },
        { "commonErrors: [a, {|GENV1006:a|}]", "" },
        { "envelope: {|GENV1011:nope|}", "Write 'none', or a mapping such as '{ ok: success, data: result }'." },
        { """envelope: { ok: {|GENV1016:"errors[0].x"|} }""", "Did you mean 'errors.0.x'?" },
        { "envelope: { ok: {|GENV1007:{}|} }", "one member and the value that means success, such as '{ code: 0 }'" },
        { "envelope: { ok: {|GENV1007:{a: 1, b: 2}|} }", "one member and the value that means success, such as '{ code: 0 }'" },
        { "envelope: { ok: {|GENV1016:.|} }", "Name a member." },
        { "envelope: { {|GENV1002:error|}: x }", "'errorCode' is the path to the error's code, 'message' the one to its text." },
        { "envelope: { data: {|GENV1016:a..b|} }", "Write names with dots between them, such as 'error.code'." },
        { "envelope: { {|GENV1002:succes|}: x, data: result }", "Write 'ok'." },
        { "envelope: { ok: {|GENV1016:true|} }", "Write the name of a member." },
        { "auth: { {|GENV1002:type|}: apiKey, in: header, name: X }", "Write 'auth: bearer', 'auth: none', or one of 'header', 'query' and 'path' with a name." },
        { "errors: { a: { {|GENV1002:code|}: 404 } }", "Write 'status'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding_in_its_place(string marked, string fragment)
        => ShapeCheck.Findings(Before + marked, fragment);
}
