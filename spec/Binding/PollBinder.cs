using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary><c>poll</c>.</summary>
internal sealed class PollBinder(BindingScope scope, AnswerPaths answers)
{
    private readonly StateChecker _states = new(scope);
    private readonly CarriedValueChecker _carried = new(scope);

    public PollModel? Bind(PollSyntax syntax, EndpointDraft endpoint, Dictionary<string, EndpointDraft> endpoints)
    {
        var id = answers.Resolve(syntax.Id, endpoint);
        var isCallSound = id is not null && PlumbingCheck.Fits(scope, syntax.Id, id.Type, PlumbingType.Token);
        if (FindTarget(syntax.With, endpoints) is not { } target || !CanBeCalled(syntax.With, target, endpoint))
        {
            return null;
        }

        isCallSound = isCallSound && _carried.CanFill(syntax.Id, id!.Type, target.PathParameters[target.PathParameters.Count - 1], target);
        isCallSound &= _carried.CarryOver(endpoint, target);
        var until = answers.Resolve(syntax.Until, target);
        if (until is null || !PlumbingCheck.Fits(scope, syntax.Until, until.Type, PlumbingType.State))
        {
            return null;
        }

        return !_states.AreSound(syntax, until.Type) || !isCallSound ? null : new()
        {
            With = target.Name,
            Id = id!.Model,
            Until = until.Model,
            Done = syntax.Done.Select(state => state.Value).ToEquatableArray(),
            Failed = syntax.Failed.Select(state => state.Value).ToEquatableArray(),
            EveryMilliseconds = syntax.EveryMilliseconds.Value,
        };
    }

    private EndpointDraft? FindTarget(Located<string> name, Dictionary<string, EndpointDraft> endpoints)
    {
        if (endpoints.TryGetValue(name.Value, out var target))
        {
            return target;
        }

        if (HiddenBy(name.Value) is { } omission)
        {
            // An author who hides an endpoint of the package cannot change what else the package says.
            if (!name.At.File.IsFromPackage)
            {
                scope.Report(PlumbingReport.EndpointOmitted(name, omission));
            }

            return null;
        }

        // An endpoint that was left out has had its message.
        var isLeftOut = scope.Client.LostNames.Contains(name.Value)
            || scope.Client.LostNames.Contains($"endpoints.{name.Value}")
            || scope.Client.Endpoints.Names.Contains(name.Value);
        if (!isLeftOut)
        {
            scope.ReportUndeclared(name, endpoints.Keys, new Undeclarable("endpoint", PlumbingReport.UnknownEndpoint, _ => null));
        }

        return null;
    }

    private SourceSpan? HiddenBy(string name)
    {
        foreach (var hidden in scope.Client.Endpoints.Hidden)
        {
            if (hidden.IsOmitted && hidden.Name.Value == name)
            {
                return hidden.Name.At;
            }
        }

        return null;
    }

    /// <summary>The id fills the last path parameter of the target; whatever else it wants must be at hand.</summary>
    private bool CanBeCalled(Located<string> with, EndpointDraft target, EndpointDraft endpoint)
    {
        if (target.PathParameters.Count == 0 || target.PathParameters[target.PathParameters.Count - 1].Type is ConstRef)
        {
            scope.Report(PlumbingReport.TargetTakesNoId(with));
            return false;
        }

        var known = new HashSet<string>(endpoint.PathParameters.Select(parameter => parameter.WireName), StringComparer.Ordinal);
        var missing = target.PathParameters.Take(target.PathParameters.Count - 1)
            .Where(parameter => parameter.Type is not ConstRef && !known.Contains(parameter.WireName))
            .Concat(target.Query.ToModels().Concat(target.Headers.ToModels()).Where(IsAskedFor))
            .Select(parameter => parameter.WireName)
            .ToList();
        if (target.Body is { IsOptional: false })
        {
            missing.Add("body");
        }

        if (missing.Count > 0)
        {
            scope.Report(PlumbingReport.TargetWantsMore(with, missing));
        }

        return missing.Count == 0;
    }

    private static bool IsAskedFor(FieldModel parameter) => !parameter.IsOptional && parameter.Type is not ConstRef;
}
