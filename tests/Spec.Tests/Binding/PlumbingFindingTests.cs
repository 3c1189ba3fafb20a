using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What is wrong with paging, polling, uploads and idempotency keys.</summary>
public sealed class PlumbingFindingTests
{
    [Theory]
    [InlineData("{ offset: offset, limit: limit, items: posts, total: meta.{|GENV2500:totl|} }", "Did you mean 'total'?")]
    [InlineData("{ offset: offset, items: {|GENV2500:post|} }", "Did you mean 'posts'?")]
    [InlineData("{ offset: offset, items: posts, total: posts.{|GENV2501:id|} }", "'0.id'")]
    [InlineData("{ offset: offset, items: posts, total: posts.{|GENV2501:-1|}.id }", "Elements are counted from the first, which is '0'")]
    [InlineData("{ offset: offset, items: posts, total: meta.total.{|GENV2502:n|} }", "an int")]
    [InlineData("{ offset: {|GENV2504:skip|}, items: posts }", "This endpoint has no query parameter or body field 'skip'. Allowed: offset, limit, text.")]
    [InlineData("{ offset: offset, limit: {|GENV2505:text|}, items: posts }", "an int or a long")]
    [InlineData("{ offset: offset, items: {|GENV2505:meta|} }", "must be a list here, and it is an object")]
    [InlineData("{ offset: offset, items: posts, hasMore: {|GENV2505:meta.total|} }", "a bool")]
    [InlineData("{ cursor: limit, items: posts, next: {|GENV2505:next|} }", "an int, like 'limit'")]
    [InlineData("{ offset: limit, limit: {|GENV1006:limit|}, items: posts }", "'limit' stands here already")]
    [InlineData("{ limit: limit, items: posts, offset: {|GENV1006:limit|} }", "'limit' stands here already")]
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
    [InlineData("{ with: jobs.get, id: {|GENV2500:job|}, until: status, done: [ok], every: 5s }", "Allowed: id, key.")]
    [InlineData("{ with: jobs.get, id: id, until: {|GENV2500:state|}, done: [ok], every: 5s }", "Did you mean 'status'?")]
    [InlineData("{ with: jobs.get, id: id, until: isOver, done: [{|GENV2513:yes|}], failed: ['false'], every: 5s }", "Allowed: true, false.")]
    [InlineData("{ with: jobs.get, id: id, until: step, done: [{|GENV2513:done|}, 9], failed: [-1, {|GENV2513:09|}], every: 5s }", "Write an integer.")]
    [InlineData("{ with: jobs.get, id: id, until: {|GENV2505:at|}, done: [ok], every: 5s }", "must be an enum, a string, an int, a long or a bool here")]
    [InlineData("{ with: {|GENV2511:jobs.first|}, id: id, until: status, done: [ok], every: 5s }", "no parameter")]
    [InlineData("{ with: jobs.ofKind, id: id, until: status, done: [ok], every: 5s }", "")]
    [InlineData("{ with: jobs.numbered, id: {|GENV2505:key|}, until: status, done: [ok], every: 5s }", "must be an int, like 'id' of 'jobs.numbered', here, and it is a uuid")]
    [InlineData("{ with: jobs.numbered, id: id, until: status, done: [ok], every: 5s }", "")]
    [InlineData("{ with: {|GENV2510:jobs.hidden|}, id: id, until: status, done: [ok], every: 5s }", "'omit: true' at")]
    public void Polling_follows_the_endpoints(string poll, string fragment)
        => FieldCheck.Endpoints(
            $$"""
            jobs.create: { post: /jobs, returns: { fields: { id: string, key: uuid } }, poll: {{poll}} }
            jobs.get: { get: "/jobs/{id}", returns: Job }
            jobs.latest: { get: /jobs/latest, returns: Job }
            jobs.first: { get: "/first/{id}", path: { id: { const: 1 } }, returns: Job }
            jobs.ofKind: { get: "/kinds/{kind}/{id}", path: { kind: { const: video } }, returns: Job }
            jobs.numbered: { get: "/numbers/{id}", path: { id: int }, returns: Job }
            jobs.hidden: { get: "/hidden/{id}", returns: Job, omit: true }
            jobs.ofUser: { get: "/users/{user}/jobs/{id}", query: { full: bool }, returns: Job }
            """,
            fragment,
            "types: { Job: { fields: { status: { enum: [ok, bad] }, isOver: bool, step: int, at: date } } }");

    [Fact]
    public void A_parameter_that_carries_over_must_fit()
        => FieldCheck.Endpoints(
            """
            jobs.create:
              post: /users/{user}/jobs
              path: { user: {|GENV2505:uuid|} }
              returns: { fields: { id: string } }
              poll: { with: jobs.get, id: id, until: ., done: [ok], every: 5s }
            jobs.get: { get: "/users/{user}/jobs/{id}", path: { user: long }, returns: string }
            """,
            "'user' must be a long, like 'user' of 'jobs.get', here, and it is a uuid");

    [Fact]
    public void An_endpoint_that_another_file_hides_is_not_polled()
        => SpecCheck.Findings(
            [
                ("a.genviral.yaml", "genviral: 1\nclient: TestClient\nendpoints:\n"
                    + "  a.make: { post: /a, returns: string, poll: { with: {|GENV2510:a.get|}, id: ., until: ., done: ok, every: 5s } }\n"
                    + "  a.get: { get: '/a/{id}', returns: string }"),
                ("b.genviral.yaml", "genviral: 1\nclient: TestClient\nendpoints: { a.get: { omit: true }, b.get: { get: /b, returns: string } }"),
            ],
            "There is no endpoint 'a.get'. 'omit: true' at b.genviral.yaml(3,14) leaves it out");

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

    [Fact]
    public void A_list_without_data_lacks_one_thing()
        => FieldCheck.Endpoints("a.list: { get: /a, query: { page?: int }, paginate: { page: page, items: {|GENV2503:items|}, total: total } }", "'returns'");

    [Fact]
    public void A_polled_endpoint_without_data_lacks_one_thing()
        => FieldCheck.Endpoints(
            """
            jobs.create: { post: /jobs, returns: string, poll: { with: jobs.get, id: ., until: {|GENV2503:status|}, done: [ok], every: 5s } }
            jobs.get: { get: "/jobs/{id}" }
            """);

    [Theory]
    [InlineData("{|GENV2505:const|}: film", "int")]
    [InlineData("const: \"12\"", "int")]
    [InlineData("{|GENV2505:const|}: film", "uuid")]
    [InlineData("const: film", "string")]
    public void A_text_that_is_always_the_same_must_be_one_of_the_parameter(string constant, string taker)
        => FieldCheck.Endpoints(
            $$"""
            jobs.create:
              post: /users/{user}/jobs
              path: { user: { {{constant}} } }
              returns: { fields: { id: string } }
              poll: { with: jobs.get, id: id, until: ., done: [ok], every: 5s }
            jobs.get: { get: "/users/{user}/jobs/{id}", path: { user: {{taker}} }, returns: string }
            """,
            constant[0] == '{' ? "and it is a constant" : "");

    [Fact]
    public void A_constant_that_carries_over_must_fit()
        => FieldCheck.Endpoints(
            """
            jobs.create:
              post: /users/{user}/jobs
              path: { user: { {|GENV2505:const|}: 3 } }
              returns: { fields: { id: string } }
              poll: { with: jobs.get, id: id, until: ., done: [ok], every: 5s }
            jobs.get: { get: "/users/{user}/jobs/{id}", path: { user: uuid }, returns: string }
            """,
            "a uuid, like 'user' of 'jobs.get', here, and it is a constant");

    [Fact]
    public void A_media_type_is_no_number()
        => FieldCheck.Endpoints(
            """
            files.create:
              post: /files
              body: { fields: { ct: { enum: [1, 2] } } }
              returns: uri
              upload: { url: ., contentType: {|GENV2505:ct|} }
            """,
            "must be a string or an enum here, and it is an enum of numbers");
}
