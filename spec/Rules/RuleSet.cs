namespace Genviral.Gen.Spec.Rules;

/// <summary>All rules, in the order of their ids.</summary>
internal static class RuleSet
{
    private static readonly IRule[] All =
    [
        new UnusedTypes(),
        new UnusedErrors(),
        new GetsWithoutReturns(),
        new RepeatedCommonErrors(),
        new UnfitExamples(),
        new RetriedClientErrors(),
        new InsecureBaseUrls(),
        new GetsWithBody(),
        new EndlessObjects(),
        new RepeatedRequests(),
        new UselessOmissions(),
        new SchemesWithoutBlank(),
    ];

    public static void Check(RuleInput input)
    {
        foreach (var rule in All)
        {
            input.Scope.CancellationToken.ThrowIfCancellationRequested();
            foreach (var finding in rule.Check(input))
            {
                input.Scope.Report(finding);
            }
        }
    }
}
