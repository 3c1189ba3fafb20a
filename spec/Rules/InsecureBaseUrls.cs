using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Rules;

/// <summary>An address without encryption that is not this machine.</summary>
internal sealed class InsecureBaseUrls : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.Files
            .Select(file => file.BaseUrl)
            .OfType<Located<string>>()
            .Where(url => IsInsecure(url.Value))
            .Select(RuleReport.InsecureBaseUrl);

    private static bool IsInsecure(string url)
        => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.IsLoopback || uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)));
}
