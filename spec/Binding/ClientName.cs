using System.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The name of a client whose spec does not say one.</summary>
internal static class ClientName
{
    private const string Suffix = "Client";

    /// <summary><c>api/partner-feed.genviral.yaml</c> → <c>PartnerFeedClient</c>.</summary>
    public static string FromPath(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var stem = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var words = PascalCase(stem);
        return (words.Length == 0 ? "Api" : words) + Suffix;
    }

    /// <summary>What types of the client start with: <c>Genviral</c> of <c>GenviralClient</c>.</summary>
    public static string Prefix(string client)
        => client.Length > Suffix.Length && client.EndsWith(Suffix, StringComparison.Ordinal)
            ? client.Substring(0, client.Length - Suffix.Length)
            : client;

    private static string PascalCase(string text)
    {
        var result = new StringBuilder();
        foreach (var part in Parts(text))
        {
            var lowered = part.Any(char.IsLower) ? part : part.ToLowerInvariant();
            var needsCut = char.IsDigit(part[0]) && (result.Length == 0 || char.IsDigit(result[result.Length - 1]));
            result.Append(needsCut ? "_" : "").Append(char.ToUpperInvariant(lowered[0])).Append(lowered, 1, lowered.Length - 1);
        }

        return result.ToString();
    }

    private static string[] Parts(string text)
        => new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
