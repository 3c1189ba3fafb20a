using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary><c>poll</c>.</summary>
internal sealed class PollBinder(BindingScope scope, AnswerPaths answers)
{
    public PollModel? Bind(PollSyntax syntax, EndpointDraft endpoint, Dictionary<string, EndpointDraft> endpoints)
    {
        var id = answers.Resolve(syntax.Id, endpoint);
        var isIdSound = id is not null && PlumbingCheck.Fits(scope, syntax.Id, id.Type, PlumbingType.Token);
        if (FindTarget(syntax.With, endpoints) is not { } target || !CanBeCalled(syntax.With, target, endpoint))
        {
            return null;
        }

        var until = answers.Resolve(syntax.Until, target);
        if (until is null || !PlumbingCheck.Fits(scope, syntax.Until, until.Type, PlumbingType.State))
        {
            return null;
        }

        return !AreStatesSound(syntax, until.Type) || !isIdSound ? null : new()
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

    /// <summary>The id fills the last path parameter of the target; whatever else it wants must be at hand.</summary>
    private bool CanBeCalled(Located<string> with, EndpointDraft target, EndpointDraft endpoint)
    {
        if (target.PathParameters.Count == 0)
        {
            scope.Report(PlumbingReport.TargetTakesNoId(with));
            return false;
        }

        var known = new HashSet<string>(endpoint.PathParameters.Select(parameter => parameter.WireName), StringComparer.Ordinal);
        var missing = target.PathParameters.Take(target.PathParameters.Count - 1)
            .Where(parameter => !known.Contains(parameter.WireName))
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

    private bool AreStatesSound(PollSyntax syntax, TypeRef until)
    {
        var isSound = true;
        var values = until is NamedRef named && scope.Types.Find<EnumDraft>(named.TypeKey) is { Syntax.IsIncomplete: false } states
            ? new HashSet<string>(states.Values.Select(value => value.Value), StringComparer.Ordinal)
            : null;
        foreach (var state in syntax.Done.Concat(syntax.Failed))
        {
            if (values is not null && !values.Contains(state.Value))
            {
                scope.Report(PlumbingReport.UnknownState(state, syntax.Until.Value, scope.Remedy(state.Value, values)));
                isSound = false;
            }
        }

        return isSound;
    }
}
