namespace Genviral.Gen.Spec.Model;

/// <summary>One operation of the API.</summary>
public sealed record EndpointModel
{
    /// <summary><c>endpoints.posts.create</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The name in the spec: <c>analytics.targets.refresh</c>.</summary>
    public required string Name { get; init; }

    /// <summary>In capitals: <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>With each parameter in braces: <c>/posts/{id}</c>.</summary>
    public required string Path { get; init; }

    public string? Doc { get; init; }

    public DeprecationModel? Deprecated { get; init; }

    /// <summary>One per placeholder, in the order of the path. Never optional.</summary>
    public EquatableArray<FieldModel> PathParameters { get; init; }

    public EquatableArray<FieldModel> QueryParameters { get; init; }

    public EquatableArray<FieldModel> Headers { get; init; }

    public BodyModel? Body { get; init; }

    public ReturnsModel? Returns { get; init; }

    /// <summary>Success statuses; empty: any 2xx.</summary>
    public EquatableArray<int> Statuses { get; init; }

    /// <summary>The error codes it can return, those of <c>commonErrors</c> included, in the order of <see cref="ClientModel.Errors"/>.</summary>
    public EquatableArray<string> ErrorCodes { get; init; }

    public PaginateModel? Paginate { get; init; }

    public PollModel? Poll { get; init; }

    public UploadModel? Upload { get; init; }

    public IdempotencyKeyModel? IdempotencyKey { get; init; }

    public int? TimeoutMilliseconds { get; init; }

    public int? Retries { get; init; }

    /// <summary>Whether the call goes without a credential.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether a success is the data itself.</summary>
    public bool HasNoEnvelope { get; init; }
}

/// <summary>How a body or an answer is put on the wire.</summary>
public enum ContentKind { Json, Multipart, Form, Binary }

public sealed record BodyModel
{
    public required ContentKind Kind { get; init; }

    /// <summary>The JSON body's type; for multipart and form an <see cref="ObjectModel"/> of the parts. Null for binary.</summary>
    public TypeRef? Type { get; init; }

    /// <summary>The media type of a binary body.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the body may be left out.</summary>
    public bool IsOptional { get; init; }

    public string? Doc { get; init; }
}

public sealed record ReturnsModel
{
    public required ContentKind Kind { get; init; }

    /// <summary>The data's type, null for binary.</summary>
    public TypeRef? Type { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Whether data may be absent from a success.</summary>
    public bool IsOptional { get; init; }

    public string? Doc { get; init; }
}

/// <summary>Where a request value stands.</summary>
/// <param name="IsQuery">A query parameter; otherwise a field of the body.</param>
public sealed record RequestPlaceModel(bool IsQuery, string WireName);

/// <summary>Where a value of an answer stands.</summary>
/// <param name="IsInEnvelope">Below the envelope's <c>fields</c>; otherwise below the data.</param>
/// <param name="Path">Wire names from the outside in; empty: the data itself.</param>
public sealed record AnswerPlaceModel(bool IsInEnvelope, EquatableArray<string> Path);

public enum PagingKind { Offset, Page, Cursor }

public sealed record PaginateModel
{
    public required PagingKind Kind { get; init; }

    public required RequestPlaceModel Position { get; init; }

    public RequestPlaceModel? Limit { get; init; }

    public required AnswerPlaceModel Items { get; init; }

    public AnswerPlaceModel? Total { get; init; }

    public AnswerPlaceModel? HasMore { get; init; }

    public AnswerPlaceModel? Next { get; init; }

    /// <summary>The number of the first page.</summary>
    public int FirstPage { get; init; } = 1;
}

public sealed record PollModel
{
    /// <summary>The name of the endpoint that tells the job's state.</summary>
    public required string With { get; init; }

    /// <summary>The job's id in the answer that started it.</summary>
    public required AnswerPlaceModel Id { get; init; }

    /// <summary>The state in the answer of <see cref="With"/>.</summary>
    public required AnswerPlaceModel Until { get; init; }

    public required EquatableArray<string> Done { get; init; }

    public EquatableArray<string> Failed { get; init; }

    public required int EveryMilliseconds { get; init; }
}

public sealed record UploadModel
{
    /// <summary>The foreign address in the answer.</summary>
    public required AnswerPlaceModel Url { get; init; }

    /// <summary>The body field whose value is the media type, or null.</summary>
    public string? ContentTypeField { get; init; }

    /// <summary><c>PUT</c> or <c>POST</c>.</summary>
    public string Method { get; init; } = "PUT";
}

/// <param name="IsHeader">A header parameter; otherwise a field of the body.</param>
public sealed record IdempotencyKeyModel(bool IsHeader, string WireName);
