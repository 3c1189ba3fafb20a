using Genviral.Gen.Generator.Inputs;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Generator.Reporting;

/// <summary>All findings of a run in the order of the files, those of planning placed by their keys.</summary>
internal static class FindingList
{
    public static EquatableArray<Finding> Of(
        SpecCompilation compilation, EquatableArray<ClientFiles> plans, ConsumerFacts facts)
    {
        if (facts.IsLanguageTooOld && compilation.Clients.Count > 0)
        {
            return EquatableArray.Of(EnvironmentReport.LanguageTooOld(facts.LanguageVersion));
        }

        if (facts.RuntimeVersion is null && compilation.Clients.Count > 0)
        {
            return EquatableArray.Of(EnvironmentReport.NoRuntime());
        }

        var planned = compilation.Clients
            .Zip(plans, (client, plan) => plan.Findings.Select(finding => Place(finding, client.Map)))
            .SelectMany(list => list);
        return compilation.Findings
            .Concat(planned)
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .Concat(OtherRuntime(compilation, facts))
            .ToEquatableArray();
    }

    private static IEnumerable<Finding> OtherRuntime(SpecCompilation compilation, ConsumerFacts facts)
        => compilation.Clients.Count > 0 && facts.RuntimeVersion is { } version && version != ConsumerFacts.GeneratorVersion
            ? [EnvironmentReport.OtherRuntime(version)]
            : [];

    private static Finding Place(PlanFinding finding, SourceMap map)
        => new(
            finding.Descriptor,
            map.Find(finding.Key) ?? default,
            finding.Arguments,
            finding.RelatedKey is { } key && map.Find(key) is { } related
                ? EquatableArray.Of(related)
                : EquatableArray<SpecLocation>.Empty);
}
