using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A declared error that no endpoint returns.</summary>
internal sealed class UnusedErrors : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        // Who says of no endpoint what it returns has a list of what the API knows, and that is what `errors` is.
        var endpoints = input.Client.Endpoints.Emitted.Concat(input.Client.Endpoints.Hidden).ToList();
        if (input.Scope.HasLostUses || endpoints.TrueForAll(endpoint => endpoint.Errors.Count == 0))
        {
            return [];
        }

        var used = new HashSet<string>(
            endpoints.SelectMany(endpoint => endpoint.Errors).Concat(RepeatedCommonErrors.Common(input)).Select(code => code.Value),
            StringComparer.Ordinal);
        return input.Client.Errors
            .Where(error => !used.Contains(error.Code.Value) && !input.Scope.MeantNames.Contains(error.Code.Value))
            .Select(error => RuleReport.UnusedError(error.Code));
    }
}
