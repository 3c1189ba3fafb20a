using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules;

/// <summary>
/// A word before the credential in <c>Authorization</c>: it is a scheme, and a blank parts the two (RFC 9110, 11.4). YAML drops one at the
/// end of a word.
/// </summary>
internal sealed class SchemesWithoutBlank : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var file in input.Client.Files)
        {
            if (file.Auth is { Value: { Model: { Name: var header, Prefix: { } prefix }, PrefixAt: { } at } } && IsAuthorization(header) && IsWord(prefix))
            {
                yield return RuleReport.SchemeWithoutBlank(at, prefix);
            }
        }
    }

    private static bool IsAuthorization(string? header) => string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string prefix) => HeaderNames.IsToken(prefix) && char.IsLetterOrDigit(prefix[prefix.Length - 1]);
}
