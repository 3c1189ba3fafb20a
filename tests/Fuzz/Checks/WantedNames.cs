using System.Text;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>The C# names that the language page promises, made here once more: a check must not ask what it checks.</summary>
internal static class WantedNames
{
    /// <summary>Names are compared without what a clash puts behind them.</summary>
    public static string Bare(string name) => name.TrimStart('@').TrimEnd('_');

    public static string Of(string wireName, string? written = null) => Named(written ?? Pascal(wireName));

    public static string Of(TypeModel type)
        => Named(string.Concat(type.NameParts.Select((part, i) =>
            type.IsNameExact && i == type.NameParts.Count - 1 ? part : Pascal(part))));

    /// <summary>The group that an endpoint belongs to, in dots; empty: the client itself.</summary>
    public static string Group(string dottedName) => dottedName[..Math.Max(0, dottedName.LastIndexOf('.'))];

    public static string Last(string dottedName) => dottedName[(dottedName.LastIndexOf('.') + 1)..];

    public static string Stem(ClientModel client)
        => client.Name.EndsWith("Client", StringComparison.Ordinal) && client.Name.Length > "Client".Length
            ? client.Name[..^"Client".Length]
            : client.Name;

    private static string Named(string name)
        => name.Length == 0 ? "Unnamed" : Bare(char.IsDigit(name[0]) ? "_" + name : name);

    private static string Pascal(string wireName)
    {
        var name = new StringBuilder();
        var words = new string([.. wireName.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var isCutInNumber = char.IsDigit(word[0]) && (name.Length == 0 || char.IsDigit(name[^1]));
            var rest = word.Any(char.IsLower) ? word[1..] : word[1..].ToLowerInvariant();
            name.Append(isCutInNumber ? "_" : "").Append(char.ToUpperInvariant(word[0])).Append(rest);
        }

        return name.ToString();
    }
}
