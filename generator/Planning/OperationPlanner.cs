using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the method of an endpoint.</summary>
internal sealed class OperationPlanner(
    ClientModel model,
    TypeNames names,
    CheckPlanner checks,
    IReadOnlyDictionary<string, ErrorCodePlan> errors,
    List<PlanFinding> findings)
{
    private const string Remedy = "write 'csharp: otherName' beside one of them";

    private readonly Dictionary<string, ObjectModel> _objects
        = model.Types.OfType<ObjectModel>().ToDictionary(type => type.Key, StringComparer.Ordinal);

    public OperationPlan Plan(EndpointModel endpoint, Naming members)
    {
        var word = endpoint.Name.Substring(endpoint.Name.LastIndexOf('.') + 1);
        var method = members.Name(endpoint.Key, word, explicitName: null, suffix: "Async");
        var naming = new Naming(findings, Remedy, "Request", "CancellationToken", "Body");
        var all = PlanParameters(endpoint, naming).ToArray();
        var parameters = all.Where(parameter => parameter.Value is not ConstantValue).ToArray();
        return new OperationPlan
        {
            Key = endpoint.Name,
            Method = method,
            Field = members.Own(CSharpName.StartSafely(CSharpName.Pascal(word)) + "Operation"),
            HttpMethod = endpoint.Method,
            Path = endpoint.Path,
            Remarks = new RemarksPlan(endpoint.Doc, endpoint.Deprecated is { } old ? old.Message ?? "" : null),
            Parameters = InOrder(parameters).ToEquatableArray(),
            Constants = all.Select(PlanConstant).OfType<ConstantParameterPlan>().ToEquatableArray(),
            CallLocal = CSharpName.Camel(naming.Own("Call")),
            Data = endpoint.Returns?.Type is { } data ? ValuePlanner.Plan(data, names) : null,
            IsDataOptional = endpoint.Returns is { IsOptional: true },
            Errors = endpoint.ErrorCodes.Select(code => errors[code]).ToEquatableArray(),
            Statuses = endpoint.Statuses,
            TimeoutMilliseconds = endpoint.TimeoutMilliseconds,
            Retries = endpoint.Retries,
            IsAnonymous = endpoint.IsAnonymous,
            HasNoEnvelope = endpoint.HasNoEnvelope,
            IdempotencyKey = PlanIdempotencyKey(endpoint, parameters),
        };
    }

    private IEnumerable<ParameterPlan> PlanParameters(EndpointModel endpoint, Naming naming)
    {
        var path = endpoint.PathParameters.Select(field => PlanParameter(field, ParameterPlace.Path, naming));
        var query = endpoint.QueryParameters.Select(field => PlanParameter(field, ParameterPlace.Query, naming));
        var headers = endpoint.Headers.Select(field => PlanParameter(field, ParameterPlace.Header, naming));
        var parameters = path.Concat(query).Concat(headers);
        return endpoint.Body is { Type: { } type } body
            ? parameters.Append(PlanBody(body, type))
            : parameters;
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

    private ParameterPlan PlanBody(BodyModel body, TypeRef type)
        => new()
        {
            Name = "request",
            WireName = "",
            Place = ParameterPlace.Body,
            Value = ValuePlanner.Plan(type, names),
            Check = checks.Plan(type, isOptional: false),
            Presence = body.IsOptional ? Presence.Optional : Presence.Required,
            Doc = body.Doc ?? "The body of the request.",
        };

    private static IEnumerable<ParameterPlan> InOrder(IReadOnlyCollection<ParameterPlan> parameters)
        => parameters.Where(p => p.Presence == Presence.Required && p.Place != ParameterPlace.Body)
            .Concat(parameters.Where(p => p.Presence == Presence.Required && p.Place == ParameterPlace.Body))
            .Concat(parameters.Where(p => p.Presence != Presence.Required && p.Place == ParameterPlace.Body))
            .Concat(parameters.Where(p => p.Presence != Presence.Required && p.Place != ParameterPlace.Body));

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

        if (endpoint.Body?.Type is not NamedRef body || !_objects.TryGetValue(body.TypeKey, out var record))
        {
            return null;
        }

        var naming = new Naming([], Remedy, [.. Naming.ObjectMembers, names[record.Key].TypeName]);
        var property = record.Fields
            .Select(field => (field, Name: naming.Name(field.Key, field.WireName, field.CSharpName)))
            .FirstOrDefault(pair => pair.field.WireName == key.WireName);
        return property.field is null
            ? null
            : new IdempotencyKeyPlan("request", property.Name, ValuePlanner.PresenceOf(property.field));
    }
}
