using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>One spec file, read and typed, each part with its place; names are not resolved yet.</summary>
/// <remarks>
/// A part that could not be understood is null or missing from its list and has been reported in
/// <see cref="Findings"/>; <see cref="LostNames"/> keeps its name, so that what refers to it draws no second message.
/// </remarks>
public sealed record SpecSyntax(SpecFile File)
{
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether the file is so broken that nothing in it may be emitted (no mapping, wrong version, over a limit).</summary>
    public bool IsUnusable { get; init; }

    /// <summary>The key <c>genviral</c>, where messages about the whole file point.</summary>
    public SourceSpan At { get; init; }

    public Located<string>? Client { get; init; }

    public Located<string>? Namespace { get; init; }

    /// <summary>True for internal.</summary>
    public Located<bool>? IsInternal { get; init; }

    public Located<string>? Doc { get; init; }

    public Located<string>? BaseUrl { get; init; }

    public Located<AuthSyntax>? Auth { get; init; }

    /// <summary>Whether there may be an <c>auth</c> that was not understood.</summary>
    public bool MayHaveLostAuth { get; init; }

    /// <summary>The fields below <c>headers</c>, with the key.</summary>
    public Located<IReadOnlyList<FieldSyntax>>? Headers { get; init; }

    public Located<int>? TimeoutMilliseconds { get; init; }

    public Located<int>? Retries { get; init; }

    public Located<int>? Concurrency { get; init; }

    public Located<EnvelopeSyntax>? Envelope { get; init; }

    public IReadOnlyList<ErrorSyntax> Errors { get; init; } = [];

    public Located<IReadOnlyList<Located<string>>>? CommonErrors { get; init; }

    public IReadOnlyList<TypeDeclarationSyntax> Types { get; init; } = [];

    public IReadOnlyList<EndpointSyntax> Endpoints { get; init; } = [];

    /// <summary>Names of types, errors (as <c>errors.x</c>) and endpoints that were declared but could not be understood.</summary>
    public IReadOnlyList<string> LostNames { get; init; } = [];

    /// <summary>Whether a syntax error lost a stretch of the file, so that "nothing uses it" and "not declared" cannot be known.</summary>
    public bool HasLostText { get; init; }
}

public sealed record ErrorSyntax(
    Located<string> Code,
    IReadOnlyList<Located<int>> Statuses,
    Located<string>? Doc,
    Located<bool>? Retry,
    Located<string>? CSharpName);

public sealed record TypeDeclarationSyntax(Located<string> Name, TypeSyntax Type);

/// <summary>Where the credential goes.</summary>
/// <param name="Model">As the spec says it.</param>
/// <param name="PrefixAt">Where the text before the credential stands, if there is one.</param>
public sealed record AuthSyntax(AuthModel Model, SourceSpan? PrefixAt = null);

/// <summary>The envelope: a part that is not written is the default.</summary>
/// <param name="Parts">What each part is, as the spec says or by default.</param>
/// <param name="Fields">Further members.</param>
public sealed record EnvelopeSyntax(EnvelopeModel Parts, IReadOnlyList<FieldSyntax> Fields)
{
    /// <summary>The values of the parts that are written, by key.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = new Dictionary<string, SourceSpan>();
}

public sealed record EndpointSyntax(Located<string> Name)
{
    /// <summary>Whether it has no path that could be read: what else it says is checked, and nothing of it is emitted.</summary>
    public bool IsLost { get; init; }

    /// <summary>In capitals, at the key.</summary>
    public required Located<string> Method { get; init; }

    /// <summary>As written.</summary>
    public required Located<string> Path { get; init; }

    /// <summary>The path with every parameter in braces.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The placeholders in order, each at its name.</summary>
    public IReadOnlyList<Located<string>> Placeholders { get; init; } = [];

    public Located<string>? Doc { get; init; }

    public DeprecationModel? Deprecated { get; init; }

    public IReadOnlyList<FieldSyntax> PathParameters { get; init; } = [];

    public IReadOnlyList<FieldSyntax> QueryParameters { get; init; } = [];

    public IReadOnlyList<FieldSyntax> Headers { get; init; } = [];

    public BodySyntax? Body { get; init; }

    public ReturnsSyntax? Returns { get; init; }

    /// <summary>Whether <c>returns</c> may be among what could not be read, so that nobody may miss it.</summary>
    public bool MayHaveLostReturns { get; init; }

    public IReadOnlyList<Located<int>> Statuses { get; init; } = [];

    public IReadOnlyList<Located<string>> Errors { get; init; } = [];

    public PaginateSyntax? Paginate { get; init; }

    public PollSyntax? Poll { get; init; }

    public UploadSyntax? Upload { get; init; }

    public Located<string>? IdempotencyKey { get; init; }

    public Located<int>? TimeoutMilliseconds { get; init; }

    public Located<int>? Retries { get; init; }

    public bool IsAnonymous { get; init; }

    public bool HasNoEnvelope { get; init; }

    /// <summary>Whether a parameter or part of the body was left out as faulty, so that nobody may say that it lacks one.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary><c>omit: true</c>; method and path may then be missing and are empty.</summary>
    public bool IsOmitted { get; init; }

    /// <summary><c>omit: true</c> alone, which hides an endpoint that another file declares.</summary>
    public bool IsBareOmission { get; init; }
}

public sealed record BodySyntax(ContentKind Kind, SourceSpan At)
{
    /// <summary>A type node for JSON.</summary>
    public TypeSyntax? Type { get; init; }

    /// <summary>The parts of multipart and form.</summary>
    public IReadOnlyList<FieldSyntax> Fields { get; init; } = [];

    public Located<string>? ContentType { get; init; }

    public bool IsOptional { get; init; }
}

public sealed record ReturnsSyntax(ContentKind Kind, SourceSpan At)
{
    public TypeSyntax? Type { get; init; }

    public Located<string>? ContentType { get; init; }

    public bool IsOptional { get; init; }
}

public sealed record PaginateSyntax(SourceSpan At)
{
    public required PagingKind Kind { get; init; }

    public required Located<string> Position { get; init; }

    public Located<string>? Limit { get; init; }

    public required Located<string> Items { get; init; }

    public Located<string>? Total { get; init; }

    public Located<string>? HasMore { get; init; }

    public Located<string>? Next { get; init; }
}

public sealed record PollSyntax(SourceSpan At)
{
    public required Located<string> With { get; init; }

    public required Located<string> Id { get; init; }

    public required Located<string> Until { get; init; }

    public required IReadOnlyList<Located<string>> Done { get; init; }

    public IReadOnlyList<Located<string>> Failed { get; init; } = [];

    public required Located<int> EveryMilliseconds { get; init; }
}

public sealed record UploadSyntax(SourceSpan At)
{
    public required Located<string> Url { get; init; }

    public Located<string>? ContentType { get; init; }

    public string Method { get; init; } = "PUT";
}
