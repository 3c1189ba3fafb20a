namespace Genviral.Gen.Spec.Tests.Syntax;

/// <summary>Specs without a mistake that hold every form of the language.</summary>
internal static class SampleSpecs
{
    /// <summary>The example that the language page begins with.</summary>
    public const string Whole = """
        genviral: 1
        client: GenviralClient
        namespace: Genviral.Partner
        visibility: public
        doc: Typed client of the Genviral Partner API.
        baseUrl: https://www.genviral.io/api/partner/v1
        auth: bearer
        headers: { X-Client: { const: gen } }
        timeout: 100s
        retries: 3
        concurrency: 8

        errors:
          invalid_token: 401
          insufficient_credits: [402, 403]
          post_not_mutable: {}
          subscription_required: { status: 402, doc: An active paid subscription is needed., csharp: NoPlan }
          invalid_payload: 422
          not_found: 404
          rate_limited: { status: 429, retry: true }
        commonErrors: [invalid_token, subscription_required, rate_limited]

        types:
          Platform: { enum: [tiktok, instagram, youtube, pinterest] }
          PostMode: { enum: [DIRECT_POST, MEDIA_UPLOAD], closed: true }
          Account:
            doc: A social account connected to the key's scope.
            fields:
              id: string
              platform: Platform
              username: string?
              display_name?: string
              bio?: string?
              connected_at: datetime
          Media:
            oneOf: { video: VideoMedia, slideshow: SlideshowMedia }
            discriminator: type
          VideoMedia: { fields: { url: uri, duration_sec?: { type: double, exclusiveMin: 0 } } }
          SlideshowMedia: { fields: { urls: { list: uri, minItems: 1, maxItems: 35 } } }
          TextSettings:
            fields:
              version: { const: 1 }
              font_size?: FontPreset | double
          FontPreset: { enum: [default, small] }
          AccountRef: { fields: { id: string } }
          PostStatus: { enum: [draft, scheduled, posted, failed] }
          Post: { fields: { id: string, status: PostStatus, scheduled_at: datetime? } }
          Refresh: { fields: { id: string, status: { enum: [pending, completed] } } }

        endpoints:
          accounts.list:
            get: /accounts
            returns: { fields: { accounts: list<Account> } }

          posts.list:
            doc: Lists posts, newest first.
            get: /posts
            query:
              status?: PostStatus
              since?: datetime
              limit?: { type: int, min: 1, max: 100, default: 20 }
              offset?: { type: int, min: 0, default: 0 }
            returns:
              fields:
                posts: list<Post>
                total: int
            paginate: { offset: offset, limit: limit, items: posts, total: total }

          posts.create:
            post: /posts
            body:
              fields:
                caption: { type: string, minLength: 1, maxLength: 63206 }
                media?: Media?
                accounts: { list: AccountRef, minItems: 1, maxItems: 10 }
                external_id?: { type: string, maxLength: 128 }
            status: [201, 200]
            returns: Post
            errors: [invalid_payload]
            idempotencyKey: external_id

          analytics.targets.refresh:
            post: /analytics/targets/{id}/refresh
            path: { id: string }
            returns: { fields: { refresh: Refresh, wasFree: bool } }
            errors: [not_found]
        """;

    /// <summary>The forms that the example does not show.</summary>
    public const string Forms = """
        genviral: 1
        $schema: https://example.com/genviral.schema.json
        client: FormsClient
        visibility: internal
        baseUrl: https://api.example.com/bot{token}/
        auth: { path: token }
        timeout: 1h
        envelope:
          ok: { error.code: 0 }
          code: none
          message: error.message
          data: "."
          errorCode: error.code
          issues: none
          fields:
            request_id?: string
        errors: { "1001": 404, 1002: {}, a: { status: [400, 409], retry: false } }
        commonErrors: 1001
        types:
          Scalars:
            doc: |
              Two lines
              of text.
            fields:
              a: string
              b?: { type: int?, min: -1.5, max: 1e3, exclusiveMin: -2, exclusiveMax: 2000, example: 3, default: 0 }
              c: { type: string, minLength: 0, maxLength: 10, pattern: "^[a-z]+$", format: email, deprecated: use a instead }
              "d?": { type: bytes, nullable: true, deprecated: true, csharp: Payload }
              e: { map: long, keys: uuid }
              f: map<list<string?>>?
              g: { list: { fields: { x: json } }, name: Cell, minItems: 1, maxItems: 2 }
              h: string | double | list<int>?
              i: { type: string | int, maxLength: 3 }
              j: { const: "1" }
              k: { const: -1.5 }
              l: { const: false }
            additional: json
            rules:
              - atLeastOne: [a, b]
              - exactlyOne: c
              - atMostOne: [any, b]
          More: { extends: Scalars }
          Even: { extends: Scalars, fields: {}, rules: { atLeastOne: any } }
          Any: { fields: {}, additional: string }
          Ratio: { enum: { "9:16": { csharp: Portrait, doc: Upright. }, "16:9": Wide., "1:1": } }
          Code: { enum: { 1: One, 2: }, numeric: true, closed: true }
          Words: { enum: [yes, on, 012, +1, 1e3, 0x1F, 1_000, "true", "1.0"] }
          Single: { enum: one }
          Empty: { enum: ["", a] }
          Number: { oneOf: { 1: More, 2: Even }, discriminator: kind, numeric: true, extends: Any }
          Outer: { oneOf: { a: { fields: {} }, b: { extends: Even } }, discriminator: ../item_type }
          Tag: { type: string, maxLength: 9 }
        endpoints:
          ping: { get: /ping, auth: none, envelope: none, returns: { binary: image/png } }
          a.b.c: { delete: /a/:id/b/:other, path: { id: uuid }, headers: { X-Trace?: string }, status: 204, errors: 1001 }
          upload: { post: "/up/{name}:go", body: { multipart: { file: file, meta?: { fields: { a: int } } } } }
          form: { put: /form, body?: { form: { a: string } }, returns?: string }
          raw: { patch: /raw, body: { binary: application/octet-stream }, timeout: 500ms, retries: 0, deprecated: use form }
          list: { get: /list, query: { ids: { list: string, style: comma }, cursor?: string }, returns: list<string>, paginate: { cursor: cursor, items: ., next: meta.next } }
          job: { post: /job, poll: { with: jobs.get, id: job_id, until: status, done: completed, failed: [failed, cancelled], every: 5s }, upload: { url: uploadUrl, contentType: contentType, method: post }, idempotencyKey: X-Key }
          gone: { omit: true }
        """;
}
