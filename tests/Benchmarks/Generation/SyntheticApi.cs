using System.Text;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>An API of any size as a spec and as an OpenAPI file that says the same: groups of 20 endpoints, each with a request, an answer and an enum of its own.</summary>
internal sealed record SyntheticApi(int Endpoints)
{
    private const int GroupSize = 20;

    /// <summary>A field of endpoint <paramref name="Endpoint"/>'s answer that is called otherwise.</summary>
    internal sealed record Edit(int Endpoint, string Field);

    internal string Spec(Edit? edit = null)
    {
        var text = new StringBuilder("""
            genviral: 1
            client: ShopClient
            namespace: Shop
            baseUrl: https://shop.example/api

            types:

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < Endpoints; i++)
        {
            AppendTypes(text, i, edit?.Endpoint == i ? edit.Field : "price");
        }

        text.Append("endpoints:\n");
        for (var i = 0; i < Endpoints; i++)
        {
            AppendEndpoint(text, i);
        }

        return text.ToString();
    }

    internal string OpenApi()
        => $$"""
            {
              "openapi": "3.0.3",
              "info": { "title": "Shop", "version": "1" },
              "servers": [ { "url": "https://shop.example/api" } ],
              "paths": {
            {{string.Join(",\n", Enumerable.Range(0, Endpoints).Select(Path))}}
              },
              "components": {
                "schemas": {
                  "Issues": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } },
            {{string.Join(",\n", Enumerable.Range(0, Endpoints).Select(Schemas))}}
                }
              }
            }
            """;

    private static void AppendTypes(StringBuilder text, int i, string price)
        => text.Append($$"""
              Status{{i}}:
                enum: [open, done, failed]
              Item{{i}}:
                fields:
                  id: string
                  status: Status{{i}}
                  count: int
                  {{price}}: double
                  note: string?
                  tags: list<string>
                  created_at: datetime
                  is_new?: bool

            """.ReplaceLineEndings("\n"));

    private static void AppendEndpoint(StringBuilder text, int i)
        => text.Append($$"""
              group{{i / GroupSize}}.create{{i}}:
                post: /group{{i / GroupSize}}/items{{i}}
                doc: Creates item {{i}}.
                body:
                  fields:
                    title: string
                    status: Status{{i}}
                    count?: int
                    note?: string?
                returns: Item{{i}}

            """.ReplaceLineEndings("\n"));

    private static string Path(int i)
        => $$"""
                "/group{{i / GroupSize}}/items{{i}}": {
                  "post": {
                    "operationId": "group{{i / GroupSize}}_create{{i}}",
                    "summary": "Creates item {{i}}.",
                    "requestBody": {
                      "required": true,
                      "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Create{{i}}Request" } } }
                    },
                    "responses": {
                      "200": {
                        "description": "Fine",
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item{{i}}Envelope" } } }
                      }
                    }
                  }
                }
            """;

    private static string Schemas(int i)
        => $$"""
                  "Status{{i}}": { "type": "string", "enum": [ "open", "done", "failed" ] },
                  "Item{{i}}": {
                    "type": "object",
                    "required": [ "id", "status", "count", "price", "note", "tags", "created_at" ],
                    "properties": {
                      "id": { "type": "string" },
                      "status": { "$ref": "#/components/schemas/Status{{i}}" },
                      "count": { "type": "integer", "format": "int32" },
                      "price": { "type": "number", "format": "double" },
                      "note": { "type": "string", "nullable": true },
                      "tags": { "type": "array", "items": { "type": "string" } },
                      "created_at": { "type": "string", "format": "date-time" },
                      "is_new": { "type": "boolean" }
                    }
                  },
                  "Create{{i}}Request": {
                    "type": "object",
                    "required": [ "title", "status" ],
                    "properties": {
                      "title": { "type": "string" },
                      "status": { "$ref": "#/components/schemas/Status{{i}}" },
                      "count": { "type": "integer", "format": "int32" },
                      "note": { "type": "string", "nullable": true }
                    }
                  },
                  "Item{{i}}Envelope": {
                    "type": "object",
                    "required": [ "ok", "code", "message" ],
                    "properties": {
                      "ok": { "type": "boolean" },
                      "code": { "type": "integer", "format": "int32" },
                      "message": { "type": "string" },
                      "error_code": { "type": "string", "nullable": true },
                      "data": { "$ref": "#/components/schemas/Item{{i}}" },
                      "issues": { "$ref": "#/components/schemas/Issues" }
                    }
                  }
            """;
}
