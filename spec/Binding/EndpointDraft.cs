using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>An endpoint while what it says about others is still missing.</summary>
internal sealed class EndpointDraft(EndpointSyntax syntax)
{
    public EndpointSyntax Syntax { get; } = syntax;

    public string Name => Syntax.Name.Value;

    public string Key { get; } = $"endpoints.{syntax.Name.Value}";

    public List<FieldModel> PathParameters { get; } = [];

    public MemberList Query { get; set; } = new();

    public MemberList Headers { get; set; } = new();

    public BodyModel? Body { get; set; }

    public ReturnsModel? Returns { get; set; }

    /// <summary>Whether something that a call cannot do without was lost.</summary>
    public bool IsLost { get; set; }

    public PaginateModel? Paginate { get; set; }

    public PollModel? Poll { get; set; }

    public UploadModel? Upload { get; set; }

    public IdempotencyKeyModel? IdempotencyKey { get; set; }

    public IEnumerable<FieldModel> Parameters
        => PathParameters.Concat(Query.ToModels()).Concat(Headers.ToModels());

    public EndpointModel ToModel(EquatableArray<string> errorCodes) => new()
    {
        Key = Key,
        Name = Name,
        Method = Syntax.Method.Value,
        Path = Syntax.PathTemplate,
        Doc = Syntax.Doc?.Value,
        Deprecated = Syntax.Deprecated,
        PathParameters = PathParameters.ToEquatableArray(),
        QueryParameters = Query.ToModels(),
        Headers = Headers.ToModels(),
        Body = Body,
        Returns = Returns,
        Statuses = Syntax.Statuses.Count == 0 ? EquatableArray<int>.Empty : Syntax.Statuses.Select(status => status.Value).Distinct().ToEquatableArray(),
        ErrorCodes = errorCodes,
        Paginate = Paginate,
        Poll = Poll,
        Upload = Upload,
        IdempotencyKey = IdempotencyKey,
        TimeoutMilliseconds = Syntax.TimeoutMilliseconds?.Value,
        Retries = Syntax.Retries?.Value,
        IsAnonymous = Syntax.IsAnonymous,
        HasNoEnvelope = Syntax.HasNoEnvelope,
    };
}
