using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the method that gives all elements of a list.</summary>
internal sealed class PagingPlanner(TypeNames names, TypeMembers members, AccessPlanner access)
{
    public PagingPlan? Plan(EndpointModel endpoint, OperationPlan operation, Naming group)
    {
        if (endpoint.Paginate is not { } paginate)
        {
            return null;
        }

        var (position, parameters) = PlanPosition(endpoint, operation, paginate);
        var locals = new NameScope([.. parameters.Select(parameter => parameter.Name.TrimStart('@')), "cancellationToken", "page", "next"]);
        var items = access.Plan(paginate.Items, endpoint.Returns);
        return new PagingPlan
        {
            Method = group.Own(operation.MethodStem + "AllAsync"),
            Field = group.Own(operation.MethodStem + "Paging"),
            Kind = paginate.Kind,
            Items = items,
            Item = ((ListValue)items.Value).Element,
            Total = Access(paginate.Total, endpoint),
            HasMore = Access(paginate.HasMore, endpoint),
            Next = Access(paginate.Next, endpoint),
            FirstPage = paginate.FirstPage,
            Position = position,
            Parameters = OperationPlanner.InOrder(parameters).ToEquatableArray(),
            Arguments = operation.Parameters.Select(parameter => parameter.Name).ToEquatableArray(),
            PositionLocal = locals.Take("position"),
            TokenLocal = locals.Take("token"),
        };
    }

    private AccessPlan? Access(AnswerPlaceModel? place, EndpointModel endpoint)
        => place is null ? null : access.Plan(place, endpoint.Returns);

    private (PagePositionPlan Position, ParameterPlan[] Parameters) PlanPosition(
        EndpointModel endpoint, OperationPlan operation, PaginateModel paginate)
        => paginate.Position.IsQuery
            ? InQuery(operation, paginate)
            : InBody(endpoint, operation, paginate);

    private static (PagePositionPlan Position, ParameterPlan[] Parameters) InQuery(OperationPlan operation, PaginateModel paginate)
    {
        var plain = operation.Parameters.Single(p => p.Place == ParameterPlace.Query && p.WireName == paginate.Position.WireName);

        // A count has a beginning of its own, so only a cursor that must be given is still asked for.
        var asked = plain.Presence == Presence.Required && (paginate.Kind != PagingKind.Cursor)
            ? plain with { Presence = Presence.Optional }
            : plain;
        asked = asked with { Doc = WithStart(plain.Doc) };
        return (
            new PagePositionPlan(plain.Name, null, plain.Value, plain.Presence, asked.Presence != Presence.Required || plain.Value.IsNullable),
            [.. operation.Parameters.Select(p => p == plain ? asked : p)]);
    }

    private (PagePositionPlan Position, ParameterPlan[] Parameters) InBody(EndpointModel endpoint, OperationPlan operation, PaginateModel paginate)
    {
        var type = endpoint.Body!.Type!;
        var body = operation.Parameters.Single(p => p.Place == ParameterPlace.Body);
        var member = members.Find(type, paginate.Position.WireName)!;

        // A page's body is a copy with another position: without a body there must be one to begin with.
        var isOptional = (body.Presence != Presence.Required || body.Value.IsNullable) && members.CanBeEmpty(type);
        var asked = isOptional
            ? body
            : body with { Presence = Presence.Required, Value = body.Value.NotNull };
        return (
            new PagePositionPlan(
                body.Name, member.Name, ValuePlanner.Plan(member.Field.Type, names), ValuePlanner.PresenceOf(member.Field), isOptional),
            [.. operation.Parameters.Select(p => p == body ? asked : p)]);
    }

    private static string WithStart(string? doc) => (doc is null ? "" : doc + "\n") + "The enumeration begins there.";
}
