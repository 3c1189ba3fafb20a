using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the method that waits for a job.</summary>
/// <remarks>The call that tells the state may be in any group, so names are claimed group by group, and the rest follows when all are there.</remarks>
internal sealed class PollingPlanner(AccessPlanner access)
{
    private readonly Dictionary<string, OwnedOperation> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Method, string Field)> _names = new(StringComparer.Ordinal);

    public void Claim(OwnedOperation owned, Naming group)
    {
        _operations.Add(owned.Endpoint.Name, owned);
        if (owned.Endpoint.Poll is not null)
        {
            var stem = owned.Operation.MethodStem;
            _names.Add(owned.Endpoint.Name, (group.Own(stem + "AndWaitAsync"), group.Own(stem + "Polling")));
        }
    }

    /// <summary>How the job that <paramref name="operation"/> starts is followed, or null: it starts none.</summary>
    public PollingPlan? Plan(OperationPlan operation)
        => _names.TryGetValue(operation.Key, out var names)
            ? Plan(_operations[operation.Key], _operations[_operations[operation.Key].Endpoint.Poll!.With], names)
            : null;

    private PollingPlan Plan(OwnedOperation start, OwnedOperation look, (string Method, string Field) names)
    {
        var poll = start.Endpoint.Poll!;
        var locals = new NameScope([.. start.Operation.Parameters.Select(parameter => parameter.Name.TrimStart('@')), "cancellationToken"]);
        return new PollingPlan
        {
            Method = names.Method,
            Field = names.Field,
            Id = access.Plan(poll.Id, start.Endpoint.Returns),
            State = access.Plan(poll.Until, look.Endpoint.Returns),
            Done = poll.Done,
            Failed = poll.Failed,
            EveryMilliseconds = poll.EveryMilliseconds,
            Look = new LookPlan(
                look.Owner == start.Owner ? null : look.Owner,
                look.Operation.Method,
                look.Operation.Returned,
                PlanArguments(start.Operation, look.Operation).ToEquatableArray()),
            Locals = new PollingLocals(locals.Take("polling"), locals.Take("progress"), locals.Take("id"), locals.Take("token")),
        };
    }

    /// <summary>The id fills the last parameter of the path, earlier ones carry over by name.</summary>
    private static IEnumerable<LookArgumentPlan> PlanArguments(OperationPlan start, OperationPlan look)
    {
        var path = look.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).ToArray();
        for (var i = 0; i < path.Length; i++)
        {
            var source = start.Parameters.FirstOrDefault(p => p.Place == ParameterPlace.Path && p.WireName == path[i].WireName);
            var constant = start.Constants.FirstOrDefault(p => p.Place == ParameterPlace.Path && p.WireName == path[i].WireName);
            yield return i == path.Length - 1
                ? new LookArgumentPlan(path[i].Name, path[i].Value, null, null, null)
                : new LookArgumentPlan(path[i].Name, path[i].Value, source?.Name, source?.Value, source is null ? constant?.Value : null);
        }
    }
}
