using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The client class, its interface and its description.</summary>
internal sealed record ClientPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    public required RemarksPlan Remarks { get; init; }

    public required string? BaseUrl { get; init; }

    public required AuthModel Auth { get; init; }

    public required EnvelopeModel Envelope { get; init; }

    public required int TimeoutMilliseconds { get; init; }

    public required int Retries { get; init; }

    public required int? Concurrency { get; init; }

    public EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>Constant headers, name and value.</summary>
    public EquatableArray<ConstantParameterPlan> ConstantHeaders { get; init; }

    /// <summary>Headers that are options of the client.</summary>
    public EquatableArray<PropertyPlan> OptionHeaders { get; init; }

    public EquatableArray<GroupMemberPlan> Groups { get; init; }

    /// <summary>Operations without a group.</summary>
    public EquatableArray<OperationPlan> Operations { get; init; }

    public bool HasOptionHeaders => !OptionHeaders.IsEmpty;

    public bool RequiresOptions => OptionHeaders.Any(header => header.Presence == Presence.Required);
}

/// <summary>The names that follow from the client's: <c>{X}Client</c> gives <c>{X}Envelope</c> and so on.</summary>
internal sealed record ClientNames(string Client)
{
    public string Interface => "I" + Client;

    public string Envelope => Stem + "Envelope";

    /// <summary>The envelope of data that may be null.</summary>
    public string NullableEnvelope => Stem + "NullableEnvelope";

    /// <summary>The envelope of a stream.</summary>
    public string Download => Stem + "Download";

    public string ErrorCodes => Stem + "ErrorCodes";

    public string Options => Stem + "ClientOptions";

    /// <summary>The internal class that describes the API to the runtime.</summary>
    public string Description => Stem + "ClientDescription";

    /// <summary>The resolver by which System.Text.Json finds the emitted types.</summary>
    public string JsonResolver => Stem + "JsonTypeInfoResolver";

    /// <summary>The extension methods that add the client to a host.</summary>
    public string Services => Stem + "ClientServices";

    /// <summary>Answers calls in tests.</summary>
    public string TestHandler => Stem + "TestHandler";

    public IEnumerable<string> All
        => [Client, Interface, Envelope, NullableEnvelope, Download, ErrorCodes, Options, Description, JsonResolver, Services, TestHandler];

    private string Stem
        => Client.EndsWith("Client", StringComparison.Ordinal) && Client.Length > 6
            ? Client.Substring(0, Client.Length - 6)
            : Client;
}

/// <summary>A property that leads to a group.</summary>
internal sealed record GroupMemberPlan(string Property, string TypeName, string InterfaceName, string Key);

/// <summary>A group's interface and class.</summary>
internal sealed record GroupPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    public required string Name { get; init; }

    public required string InterfaceName { get; init; }

    /// <summary>The group's dotted name in the spec.</summary>
    public required string Key { get; init; }

    public EquatableArray<GroupMemberPlan> Groups { get; init; }

    public EquatableArray<OperationPlan> Operations { get; init; }
}

/// <summary>One emitted method.</summary>
internal sealed record OperationPlan
{
    /// <summary><c>posts.list</c>.</summary>
    public required string Key { get; init; }

    /// <summary><c>ListAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary><c>List</c>.</summary>
    public string MethodStem => Method.Substring(0, Method.LastIndexOf("Async", StringComparison.Ordinal));

    /// <summary>The static field that describes it to the runtime.</summary>
    public required string Field { get; init; }

    public required string HttpMethod { get; init; }

    public required string Path { get; init; }

    public required RemarksPlan Remarks { get; init; }

    /// <summary>In the order of the method: required ones, the body, optional ones.</summary>
    public EquatableArray<ParameterPlan> Parameters { get; init; }

    /// <summary>Constant path and query parameters and headers.</summary>
    public EquatableArray<ConstantParameterPlan> Constants { get; init; }

    /// <summary>The local variable that holds the request.</summary>
    public required string CallLocal { get; init; }

    /// <summary>The data, or null: none.</summary>
    public ValuePlan? Data { get; init; }

    public bool IsDataOptional { get; init; }

    public EquatableArray<ErrorCodePlan> Errors { get; init; }

    public EquatableArray<int> Statuses { get; init; }

    public int? TimeoutMilliseconds { get; init; }

    public int? Retries { get; init; }

    public bool IsAnonymous { get; init; }

    public bool HasNoEnvelope { get; init; }

    /// <summary>The parameter, or the body's property, that makes a repetition harmless.</summary>
    public IdempotencyKeyPlan? IdempotencyKey { get; init; }

    /// <summary>The method that gives all elements, where it lists some.</summary>
    public PagingPlan? Paging { get; init; }

    /// <summary>The method that waits for the job, where it starts one.</summary>
    public PollingPlan? Polling { get; init; }

    /// <summary>The method that sends bytes, where it asks for an upload.</summary>
    public UploadPlan? Upload { get; init; }

    /// <summary>The media type of a stream that it returns instead of data, or null.</summary>
    public string? AnswerMediaType { get; init; }

    public DataPlan Returned => new(Data, IsDataOptional, AnswerMediaType is not null);
}

/// <summary>What an operation returns inside the envelope.</summary>
/// <param name="Value">Null: no data.</param>
/// <param name="IsStream">Whether it is a stream.</param>
internal sealed record DataPlan(ValuePlan? Value, bool IsOptional, bool IsStream = false)
{
    /// <summary>Whether a success may lack data or say null; both at once are an <c>Optional</c>, which is never null.</summary>
    public bool MayBeNull => Value is not null && Value.IsNullable != IsOptional;

    /// <summary>Whether it is an <c>Optional</c>.</summary>
    public bool IsWrapped => Value is { IsNullable: true } && IsOptional;
}

/// <param name="Argument">The method's parameter.</param>
/// <param name="Property">The property of that parameter, or null: the parameter itself.</param>
internal sealed record IdempotencyKeyPlan(string Argument, string? Property, Presence Presence);

/// <summary>Where an argument goes.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Body,

    /// <summary>Beside a stream as body, which it says the type of.</summary>
    MediaType,
}

internal sealed record ParameterPlan
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterPlace Place { get; init; }

    public required ValuePlan Value { get; init; }

    public required Presence Presence { get; init; }

    public string? Doc { get; init; }

    public bool IsCommaJoined { get; init; }

    /// <summary>Null where nothing in it can be wrong.</summary>
    public CheckPlan? Check { get; init; }

    /// <summary>How a body is put on the wire.</summary>
    public ContentKind Kind { get; init; }

    /// <summary>The media type of a binary body; null where the caller says it.</summary>
    public string? MediaType { get; init; }

    /// <summary>The parameter that says the media type, or null.</summary>
    public string? MediaTypeArgument { get; init; }

    /// <summary>Whether it stands where the body does.</summary>
    public bool IsOfBody => Place is ParameterPlace.Body or ParameterPlace.MediaType;
}

internal sealed record ConstantParameterPlan(ParameterPlace Place, string WireName, string Value);

/// <summary>The envelope records.</summary>
internal sealed record EnvelopePlan : PartPlan
{
    public required ClientNames Names { get; init; }

    /// <summary>Further typed members of the envelope.</summary>
    public EquatableArray<PropertyPlan> Fields { get; init; }

    /// <summary>Whether an endpoint's data may be null.</summary>
    public bool HasNullableData { get; init; }

    /// <summary>Whether an endpoint returns a stream.</summary>
    public bool HasStreams { get; init; }
}

/// <summary>The error code constants.</summary>
internal sealed record ErrorCodesPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    public EquatableArray<ErrorCodePlan> Codes { get; init; }
}

/// <param name="Name">The constant's name.</param>
internal sealed record ErrorCodePlan(string Name, string Code, EquatableArray<int> Statuses, string? Doc);

/// <summary>The registration with a host.</summary>
internal sealed record ServicesPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    /// <summary>Whether the client has options of its own.</summary>
    public required bool HasOptionHeaders { get; init; }
}

/// <summary>The handler that answers calls in tests.</summary>
internal sealed record TestHandlerPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    public EquatableArray<ErrorCodePlan> Errors { get; init; }
}

/// <summary>The operations of one class in the test handler.</summary>
internal sealed record TestOperationsPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    /// <summary>The class that has the operations.</summary>
    public required string Owner { get; init; }

    public EquatableArray<TestOperationPlan> Operations { get; init; }
}

/// <param name="Property">The property of the handler.</param>
internal sealed record TestOperationPlan(string Property, OperationPlan Operation);
