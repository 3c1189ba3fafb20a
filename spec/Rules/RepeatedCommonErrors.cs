using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Rules;

/// <summary><c>errors</c> of an endpoint that repeat <c>commonErrors</c>.</summary>
internal sealed class RepeatedCommonErrors : IRule
{
    /// <summary>What the files call common, all together.</summary>
    public static IEnumerable<Located<string>> Common(RuleInput input)
        => input.Client.Files.SelectMany(file => file.CommonErrors?.Value ?? []);

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var common = new HashSet<string>(Common(input).Select(code => code.Value), StringComparer.Ordinal);
        return input.Client.Endpoints.Emitted
            .SelectMany(endpoint => endpoint.Errors)
            .Where(code => common.Contains(code.Value))
            .Select(RuleReport.CommonErrorRepeated);
    }
}
