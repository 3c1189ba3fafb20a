namespace Genviral.Gen.Spec.Model;

/// <summary>What one client is: the meaning of all spec files that name it, resolved and without positions.</summary>
/// <remarks>
/// Everything below is compared by value between two runs of the generator. Whoever adds a member keeps to
/// strings, numbers, booleans, enums, other model records and <see cref="EquatableArray{T}"/>. A member that compares
/// by reference would re-emit every file at each key stroke; a position would do so at each moved line.
/// Where a thing stands in the files is known to the <see cref="Binding.SourceMap"/>, by the thing's <c>Key</c>.
/// </remarks>
public sealed record ClientModel
{
    /// <summary>The C# class to emit, such as <c>GenviralClient</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# namespace, or null for the project's root namespace.</summary>
    public string? Namespace { get; init; }

    /// <summary>Whether emitted types are internal.</summary>
    public bool IsInternal { get; init; }

    public string? Doc { get; init; }

    /// <summary>The address that all paths are relative to, as written, or null.</summary>
    public string? BaseUrl { get; init; }

    public AuthModel Auth { get; init; } = AuthModel.Bearer;

    /// <summary>Headers sent with every call; those that are not constants are client options.</summary>
    public EquatableArray<FieldModel> Headers { get; init; }

    /// <summary>Milliseconds that an attempt may take.</summary>
    public int TimeoutMilliseconds { get; init; } = 100_000;

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Attempts in flight at most, or null.</summary>
    public int? Concurrency { get; init; }

    public EnvelopeModel Envelope { get; init; } = EnvelopeModel.Default;

    /// <summary>In the order of the spec.</summary>
    public EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>Every type that becomes a C# type, declared or inline, in the order of the spec.</summary>
    public EquatableArray<TypeModel> Types { get; init; }

    /// <summary>In the order of the spec.</summary>
    public EquatableArray<EndpointModel> Endpoints { get; init; }
}

/// <summary>Where the credential goes.</summary>
public enum AuthKind { Bearer, None, Header, Query, Path }

/// <summary>How a call is authenticated.</summary>
/// <param name="Kind">Where the credential goes.</param>
/// <param name="Name">The header, query parameter or path placeholder; null for bearer and none.</param>
/// <param name="Prefix">Text before the credential in a header.</param>
public sealed record AuthModel(AuthKind Kind, string? Name = null, string? Prefix = null)
{
    public static AuthModel Bearer { get; } = new(AuthKind.Bearer);

    public static AuthModel None { get; } = new(AuthKind.None);
}

/// <summary>An error code that the API is known to return.</summary>
/// <param name="Key"><c>errors.rate_limited</c>.</param>
/// <param name="Code">The code on the wire.</param>
/// <param name="Statuses">The HTTP statuses it comes with; empty when unknown.</param>
/// <param name="Retry">True: nothing happened, any request may go again; false: never; null: method and status decide.</param>
/// <param name="CSharpName">The name of the constant when the author gave one.</param>
public sealed record ErrorModel(
    string Key, string Code, EquatableArray<int> Statuses, string? Doc, bool? Retry, string? CSharpName);

/// <summary>Which member of an answer plays which part. A part is a dotted path, or null where the API has none.</summary>
public sealed record EnvelopeModel
{
    public static EnvelopeModel Default { get; } = new();

    /// <summary>The body is the data itself; the HTTP status alone tells success.</summary>
    public static EnvelopeModel None { get; } = new()
    {
        Ok = null,
        Code = null,
        Message = null,
        Data = ".",
        ErrorCode = null,
        Issues = null,
    };

    /// <summary>The member that tells success, or null: the HTTP status does.</summary>
    public string? Ok { get; init; } = "ok";

    /// <summary>The value of <see cref="Ok"/> that means success; null: the boolean true.</summary>
    public LiteralModel? OkValue { get; init; }

    public string? Code { get; init; } = "code";

    public string? Message { get; init; } = "message";

    /// <summary>The payload; <c>.</c> is the whole answer.</summary>
    public string? Data { get; init; } = "data";

    public string? ErrorCode { get; init; } = "error_code";

    public string? Issues { get; init; } = "issues";

    /// <summary>Further typed members.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }
}

/// <summary>The JSON kind of a literal.</summary>
public enum LiteralKind { String, Integer, Number, Boolean }

/// <summary>A constant of the spec.</summary>
/// <param name="Text">The text of a string; otherwise the JSON text of the value.</param>
public sealed record LiteralModel(LiteralKind Kind, string Text);
