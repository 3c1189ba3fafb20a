using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the method of an endpoint.</summary>
internal sealed class OperationPlanner(
    TypeNames names,
    TypeMembers types,
    CheckPlanner checks,
    IReadOnlyDictionary<string, ErrorCodePlan> errors,
    List<PlanFinding> findings)
{
    private const string Remedy = "write 'csharp: otherName' beside one of them";

    public OperationPlan Plan(EndpointModel endpoint, Naming members)
    {
        var word = endpoint.Name.Substring(endpoint.Name.LastIndexOf('.') + 1);
        var method = members.Name(endpoint.Key, word, explicitName: null, suffix: "Async");
        var naming = new Naming(findings, Remedy, "Request", "CancellationToken", "Body");
        var all = PlanParameters(endpoint, naming);
        var parameters = all.FindAll(parameter => parameter.Value is not ConstantValue);
        return new OperationPlan
        {
            Key = endpoint.Name,
            Method = method,
            Field = members.Own(CSharpName.StartSafely(CSharpName.Pascal(word)) + "Operation"),
            HttpMethod = endpoint.Method,
            Path = endpoint.Path,
            Remarks = RemarksPlan.Of(endpoint.Doc, endpoint.Deprecated),
            Parameters = InOrder(parameters).ToEquatableArray(),
            Constants = all.Count == parameters.Count ? EquatableArray<ConstantParameterPlan>.Empty : all.Select(PlanConstant).OfType<ConstantParameterPlan>().ToEquatableArray(),
            CallLocal = CSharpName.Camel(naming.Own("Call")),
            Data = endpoint.Returns?.Type is { } data ? ValuePlanner.Plan(data, names) : null,
            IsDataOptional = endpoint.Returns is { IsOptional: true },
            AnswerMediaType = endpoint.Returns is { Kind: ContentKind.Binary, ContentType: var mediaType } ? mediaType : null,
            Errors = endpoint.ErrorCodes.ToEquatableArray(code => errors[code]),
            Statuses = endpoint.Statuses,
            TimeoutMilliseconds = endpoint.TimeoutMilliseconds,
            Retries = endpoint.Retries,
            IsAnonymous = endpoint.IsAnonymous,
            HasNoEnvelope = endpoint.HasNoEnvelope,
            IdempotencyKey = PlanIdempotencyKey(endpoint, parameters),
        };
    }

    private List<ParameterPlan> PlanParameters(EndpointModel endpoint, Naming naming)
    {
        var parameters = new List<ParameterPlan>();
        PlanParameters(endpoint.PathParameters, ParameterPlace.Path, naming, parameters);
        PlanParameters(endpoint.QueryParameters, ParameterPlace.Query, naming, parameters);
        PlanParameters(endpoint.Headers, ParameterPlace.Header, naming, parameters);
        if (endpoint.Body is { } body)
        {
            parameters.AddRange(BodyPlanner.Plan(body, names, checks, naming));
        }

        return parameters;
    }

    private void PlanParameters(EquatableArray<FieldModel> fields, ParameterPlace place, Naming naming, List<ParameterPlan> parameters)
    {
        foreach (var field in fields)
        {
            parameters.Add(PlanParameter(field, place, naming));
        }
    }

    private ParameterPlan PlanParameter(FieldModel field, ParameterPlace place, Naming naming)
        => new()
        {
            Name = CSharpName.Camel(naming.Name(field.Key, field.WireName, field.CSharpName)),
            WireName = field.WireName,
            Place = place,
            Value = ValuePlanner.Plan(field.Type, names),
            // Nothing on a URL or in a header says null, so null leaves the parameter out.
            Presence = field.IsOptional ? Presence.Optional : Presence.Required,
            Doc = DocText.Of(field),
            IsCommaJoined = field.IsCommaJoined,
            // A null that is not allowed is refused as an argument.
            Check = checks.Plan(field.Type, isOptional: true),
        };

    /// <summary>Parameters in the order of a method: what must be given, the body, what may be left out.</summary>
    public static IEnumerable<ParameterPlan> InOrder(IReadOnlyCollection<ParameterPlan> parameters)
        => parameters.Count < 2 ? parameters : parameters.Where(p => p.Presence == Presence.Required && !p.IsOfBody)
            .Concat(parameters.Where(p => p.Presence == Presence.Required && p.IsOfBody))
            .Concat(parameters.Where(p => p.Presence != Presence.Required && p.IsOfBody))
            .Concat(parameters.Where(p => p.Presence != Presence.Required && !p.IsOfBody));

    private static ConstantParameterPlan? PlanConstant(ParameterPlan parameter)
        => parameter.Value is ConstantValue constant && parameter.Place != ParameterPlace.Body
            ? new ConstantParameterPlan(parameter.Place, parameter.WireName, constant.Literal.Text)
            : null;

    private IdempotencyKeyPlan? PlanIdempotencyKey(EndpointModel endpoint, IEnumerable<ParameterPlan> parameters)
    {
        if (endpoint.IdempotencyKey is not { } key)
        {
            return null;
        }

        if (key.IsHeader)
        {
            var header = parameters.FirstOrDefault(p => p.Place == ParameterPlace.Header && p.WireName == key.WireName);
            return header is null ? null : new IdempotencyKeyPlan(header.Name, null, header.Presence);
        }

        return types.Find(endpoint.Body?.Type, key.WireName) is { } member
            ? new IdempotencyKeyPlan("request", member.Name, ValuePlanner.PresenceOf(member.Field))
            : null;
    }
}
