using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>auth</c> → where the credential goes.</summary>
internal static class AuthSyntaxBuilder
{
    public static Located<AuthModel>? Build(MappingEntry entry, SyntaxReport report)
    {
        if (entry.Value is not MappingNode mapping)
        {
            return Named(entry.Value, report);
        }

        var keys = new KeyReader(mapping, SpecKeys.Auth, entry.Key.At, report, Silent(mapping));
        if (keys.FindOne(SpecKeys.CredentialPlaces) is not { } place)
        {
            if (!keys.MayBeMeant(SpecKeys.CredentialPlaces))
            {
                report.Add(ShapeReport.MissingChoice(
                    keys.At, "The place of the credential", keys.Owner, SpecKeys.CredentialPlaces));
            }

            return null;
        }

        var prefix = Prefix(keys, place);
        if (report.Line(place.Value, "a name") is not { } name
            || (place.Key.Text == "header" && !report.IsHeaderName(name)))
        {
            return null;
        }

        return new Located<AuthModel>(new AuthModel(Kind(place.Key.Text), name.Value, prefix), name.At);
    }

    /// <summary>In <c>{ type: apiKey, in: header, name: X-Api-Key }</c>, the first key stands for the whole mistake.</summary>
    private static string[]? Silent(MappingNode mapping)
    {
        string[] habit = ["type", "scheme", "in", "name"];
        var found = mapping.Entries.Select(entry => entry.Key.Text).Where(habit.Contains).ToList();
        return found.Count > 1 ? [.. found.Skip(1)] : null;
    }

    private static Located<AuthModel>? Named(Node node, SyntaxReport report)
    {
        var remedy = node is ScalarNode { Text: "basic" }
            ? " Write '{ header: Authorization, prefix: \"Basic \" }'."
            : node is ScalarNode { Text: "apiKey" or "apikey" or "api_key" or "header" }
                ? " Write where the key goes and its name, such as '{ header: X-Api-Key }'."
            : node is ScalarNode { Text: var name } && name.IndexOf('-') > 0 && HeaderNames.IsToken(name)
                ? $" Write where the key goes, too: '{{ header: {name} }}'."
                : "";
        return report.Word(node, ["bearer", "none"], remedy) is { } word
            ? new Located<AuthModel>(word.Value == "bearer" ? AuthModel.Bearer : AuthModel.None, word.At)
            : null;
    }

    private static string? Prefix(KeyReader keys, MappingEntry place)
    {
        if (keys.Find("prefix") is not { } prefix)
        {
            return null;
        }

        if (place.Key.Text != "header")
        {
            keys.Report.Add(ShapeReport.MissingCompanion(prefix.Key, "'header'"));
            return null;
        }

        if (keys.Report.Scalar(prefix.Value, "the text before the credential") is not { } text || !keys.Report.IsClean(text, isProse: false))
        {
            return null;
        }

        if (HeaderNames.Unsendable(text.Text) is { } character)
        {
            keys.Report.Add(ShapeReport.HeaderCharacter(text.At, character));
            return null;
        }

        if (IsScheme(place.Value, text.Text))
        {
            keys.Report.Add(RuleReport.SchemeWithoutBlank(new Located<string>(text.Text, text.At)));
        }

        return text.Text;
    }

    /// <summary>In <c>Authorization</c>, a word before the credential is a scheme, and a blank parts them (RFC 9110, 11.4). YAML drops one at the end of a word.</summary>
    private static bool IsScheme(Node header, string prefix)
        => header is ScalarNode { Text: var name } && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
            && HeaderNames.IsToken(prefix) && char.IsLetterOrDigit(prefix[prefix.Length - 1]);

    private static AuthKind Kind(string place) => place switch
    {
        "header" => AuthKind.Header,
        "query" => AuthKind.Query,
        _ => AuthKind.Path,
    };
}
