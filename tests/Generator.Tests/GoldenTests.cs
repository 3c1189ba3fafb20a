using Genviral.Gen.Generator.Tests.Harness;
using VerifyXunit;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What is emitted, read by a person before it was accepted.</summary>
public class GoldenTests
{
    [Fact]
    public Task Records_enums_and_operations()
        => Verify("""
            genviral: 1
            client: ShopClient
            namespace: Shop
            doc: The shop's API.
            baseUrl: https://shop.example/api
            errors:
              not_found: { status: 404, doc: There is no such thing. }
              rate_limited: { status: 429, retry: true }
            commonErrors: [rate_limited]
            types:
              Status: { enum: [open, DONE, "9:16"] }
              Mode: { enum: [FAST, slow], closed: true }
              Item:
                doc: A thing to buy.
                fields:
                  id: string
                  status: Status
                  price: { type: decimal, min: 0 }
                  note: string?
                  color?: string
                  bio?: string?
                  created_at: datetime
            endpoints:
              ping:
                get: /ping
                returns: bool
              items.list:
                doc: Lists items, newest first.
                get: /items
                query:
                  status?: Status
                  limit?: { type: int, min: 1, max: 100, default: 20 }
                returns: { fields: { items: list<Item>, total: int } }
              items.update:
                patch: /items/{id}
                path: { id: uuid }
                body: { fields: { mode?: Mode, bio?: string? } }
                returns: Item
                errors: [not_found]
              items.delete:
                delete: /items/{id}
                deprecated: use items.update
            """);

    [Fact]
    public Task Unions_choices_constants_and_maps()
        => Verify("""
            genviral: 1
            client: MediaClient
            namespace: Media.Api
            auth: { header: X-Api-Key }
            envelope: { ok: { status: success }, code: none, message: error.text, errorCode: error.code, fields: { request_id?: string } }
            headers: { X-Client: { const: gen }, X-Tenant: string }
            types:
              Media: { oneOf: { video: Video, image: Image }, discriminator: type }
              Video: { fields: { url: uri, length?: { type: double, exclusiveMin: 0 } } }
              Image: { fields: { urls: list<uri> } }
              Folder:
                fields:
                  kind: { enum: [files, links] }
                  items:
                    list: { oneOf: { files: { fields: { size: long } }, links: { fields: { href: uri } } }, discriminator: ../kind, name: FolderEntry }
                additional: json
              Text:
                fields:
                  version: { const: 1 }
                  size?: Size | double
                  weights: { map: double, keys: Size }
              Size: { enum: [small, large] }
            endpoints:
              media.get: { get: "/media/{id}", returns: Media }
              media.put: { put: "/media/{id}", body: Media, returns: "Media?" }
              folders.get: { get: "/folders/{id}", returns: Folder }
              texts.save: { post: /texts, body: Text }
            """);

    [Fact]
    public Task Checks_of_requests()
        => Verify("""
            genviral: 1
            client: PostClient
            namespace: Posts
            types:
              Kind: { enum: [short, long] }
              Media: { oneOf: { video: Video, image: Image }, discriminator: type }
              Video: { fields: { url: uri, length?: { type: double, exclusiveMin: 0 } } }
              Image: { fields: { width?: int } }
              Tag: { type: string, minLength: 1, pattern: "^[a-z]+$" }
              Answer: { fields: { text: { type: string, maxLength: 9 } } }
            endpoints:
              posts.create:
                post: /posts
                query: { limit?: { type: int, min: 1, max: 100 } }
                body:
                  fields:
                    caption: { type: string, minLength: 1, maxLength: 63206 }
                    kind: Kind
                    media?: Media?
                    tags?: { list: Tag, maxItems: 5 }
                    size?: { type: int | string, min: 1, name: Size }
                    url?: uri
                    file_id?: string
                  rules: { exactlyOne: [url, file_id] }
                returns: Answer
            """);

    [Fact]
    public Task Follow_ups_streams_and_forms()
        => Verify("""
            genviral: 1
            client: FilmClient
            namespace: Films
            types:
              Film: { fields: { id: string, status: Status } }
              Status: { enum: [queued, done, failed] }
            endpoints:
              films.list:
                doc: Lists films.
                get: /films
                query: { status?: Status, limit?: int, offset?: { type: int, doc: Films to skip. } }
                returns: { fields: { films: list<Film>, total: int } }
                paginate: { offset: offset, limit: limit, items: films, total: total }
              films.make:
                post: /films
                body: { fields: { script: string } }
                returns: { fields: { job: { fields: { id: string } } } }
                poll: { with: films.jobs.get, id: job.id, until: status, done: [done], failed: [failed], every: 5s }
              films.jobs.get:
                get: /films/jobs/{job_id}
                returns: Film
              films.watch:
                get: /films/{id}/stream
                returns: { binary: video/mp4 }
              films.review:
                post: /films/{id}/reviews
                body: { form: { stars: int, text?: string } }
              films.dub:
                post: /films/{id}/sound
                body: { multipart: { sound: file, languages?: list<string>, cut?: { fields: { from: double } } } }
              films.replace:
                put: /films/{id}
                body: { binary: "video/*" }
              films.upload:
                post: /films/uploads
                body: { fields: { content_type: string } }
                returns: { fields: { url: uri } }
                upload: { url: url, contentType: content_type }
            """);

    private static Task Verify(string spec)
    {
        var run = GeneratorRun.Of(spec);
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
        return Verifier.Verify(run.Driver);
    }
}
