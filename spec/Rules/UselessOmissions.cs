using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules;

/// <summary><c>omit: true</c> for an endpoint that no file declares: what was to be hidden may stand there under another name.</summary>
internal sealed class UselessOmissions : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        var endpoints = input.Client.Endpoints;
        if (endpoints.Hidden.Count == 0 || input.Client.HasLostText)
        {
            return [];
        }

        var declared = endpoints.Emitted.Concat(endpoints.Hidden.Where(endpoint => !IsBare(endpoint))).Select(endpoint => endpoint.Name.Value).ToList();
        var known = new HashSet<string>(declared.Concat(input.Client.LostNames), StringComparer.Ordinal);
        return endpoints.Hidden
            .Where(endpoint => IsBare(endpoint) && !known.Contains(endpoint.Name.Value))
            .Select(endpoint => RuleReport.UselessOmission(endpoint.Name, Suggestion.NearestOnly(endpoint.Name.Value, declared)));
    }

    private static bool IsBare(EndpointSyntax endpoint) => endpoint.IsOmitted && endpoint.Path.Value.Length == 0;
}
