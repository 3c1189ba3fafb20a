using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The method that starts a job and waits for its end.</summary>
internal sealed record PollingPlan
{
    /// <summary><c>GenerateAndWaitAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The static field that says how the job is followed.</summary>
    public required string Field { get; init; }

    public required AccessPlan Id { get; init; }

    public required AccessPlan State { get; init; }

    public EquatableArray<string> Done { get; init; }

    public EquatableArray<string> Failed { get; init; }

    public required int EveryMilliseconds { get; init; }

    /// <summary>The call that tells the state.</summary>
    public required LookPlan Look { get; init; }

    /// <summary>Names in the method: its own parameters, and those of the lambdas.</summary>
    public required PollingLocals Locals { get; init; }
}

internal sealed record PollingLocals(string Polling, string Progress, string Id, string Token);

/// <summary>How a call of another operation is made.</summary>
/// <param name="Owner">The class whose method it is; null: the class that calls it.</param>
internal sealed record LookPlan(string? Owner, string Method, DataPlan Data, EquatableArray<LookArgumentPlan> Arguments);

/// <summary>An argument by its parameter; what it is made of has the plan <paramref name="Source"/>.</summary>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Target">What the parameter takes.</param>
/// <param name="Name">The parameter of the method that starts the job; null: the job's id.</param>
/// <param name="Constant">The text that is always sent instead of a parameter, or null.</param>
internal sealed record LookArgumentPlan(string Parameter, ValuePlan Target, string? Name, ValuePlan? Source, string? Constant);
