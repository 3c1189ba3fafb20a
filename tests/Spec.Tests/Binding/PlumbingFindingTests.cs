namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What is wrong with paging, polling, uploads and idempotency keys.</summary>
public sealed class PlumbingFindingTests
{
    [Theory]
    [InlineData("{ offset: offset, limit: limit, items: posts, total: meta.{|GENV2500:totl|} }", "Did you mean 'total'?")]
    [InlineData("{ offset: offset, items: {|GENV2500:post|} }", "Did you mean 'posts'?")]
    [InlineData("{ offset: offset, items: posts, total: posts.{|GENV2501:id|} }", "'0.id'")]
    [InlineData("{ offset: offset, items: posts, total: meta.total.{|GENV2502:n|} }", "an int")]
    [InlineData("{ offset: {|GENV2504:skip|}, items: posts }", "This endpoint has no query parameter or body field 'skip'. Allowed: offset, limit, text.")]
    [InlineData("{ offset: offset, limit: {|GENV2505:text|}, items: posts }", "an int or a long")]
    [InlineData("{ offset: offset, items: {|GENV2505:meta|} }", "must be a list here, and it is an object")]
    [InlineData("{ offset: offset, items: posts, hasMore: {|GENV2505:meta.total|} }", "a bool")]
    [InlineData("{ cursor: limit, items: posts, next: {|GENV2505:next|} }", "an int, like 'limit'")]
    public void Paging_follows_the_types(string paginate, string fragment)
        => FieldCheck.Endpoints(
            $$"""
            posts.list:
              get: /posts
              query: { offset?: int, limit?: int, text?: string }
              returns: { fields: { posts: list<string>, next: string?, meta: { fields: { total: int } } } }
              paginate: {{paginate}}
            """,
            fragment);

    [Fact]
    public void Several_wrong_paths_are_several_findings()
        => FieldCheck.Endpoints(
            """
            posts.list:
              get: /posts
              query: { page?: int }
              returns: { fields: { posts: list<string> } }
              paginate: { page: {|GENV2504:pages|}, items: {|GENV2500:post|}, total: {|GENV2500:count|} }
            """);

    [Theory]
    [InlineData("{ with: {|GENV2510:jobs.gt|}, id: id, until: status, done: [ok], every: 5s }", "Did you mean 'jobs.get'?")]
    [InlineData("{ with: {|GENV2511:jobs.latest|}, id: id, until: status, done: [ok], every: 5s }", "no parameter")]
    [InlineData("{ with: {|GENV2512:jobs.ofUser|}, id: id, until: status, done: [ok], every: 5s }", "'user', 'full'")]
    [InlineData("{ with: jobs.get, id: id, until: status, done: [{|GENV2513:okay|}], failed: [bad], every: 5s }", "Allowed: ok, bad.")]
    [InlineData("{ with: jobs.get, id: {|GENV2500:job|}, until: status, done: [ok], every: 5s }", "Allowed: id.")]
    [InlineData("{ with: jobs.get, id: id, until: {|GENV2500:state|}, done: [ok], every: 5s }", "Did you mean 'status'?")]
    public void Polling_follows_the_endpoints(string poll, string fragment)
        => FieldCheck.Endpoints(
            $$"""
            jobs.create: { post: /jobs, returns: { fields: { id: string } }, poll: {{poll}} }
            jobs.get: { get: "/jobs/{id}", returns: Job }
            jobs.latest: { get: /jobs/latest, returns: Job }
            jobs.ofUser: { get: "/users/{user}/jobs/{id}", query: { full: bool }, returns: Job }
            """,
            fragment,
            "types: { Job: { fields: { status: { enum: [ok, bad] } } } }");

    [Theory]
    [InlineData("upload: { url: url, contentType: {|GENV2504:mime|} }", "Allowed: name, size.")]
    [InlineData("upload: { url: {|GENV2505:count|} }", "a uri or a string")]
    [InlineData("idempotencyKey: {|GENV2504:nam|}", "Did you mean 'name'?")]
    [InlineData("idempotencyKey: {|GENV2505:size|}", "a string or a uuid")]
    public void Uploads_and_keys_follow_the_request(string key, string fragment)
        => FieldCheck.Endpoints(
            $$"""
            files.create:
              post: /files
              body: { fields: { name: string, size: int } }
              returns: { fields: { url: uri, count: int } }
              {{key}}
            """,
            fragment);

    [Fact]
    public void An_answer_without_data_has_no_paths()
        => FieldCheck.Endpoints("files.create: { post: /files, upload: { url: {|GENV2503:url|} } }", "'returns'");
}
