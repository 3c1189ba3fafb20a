using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>auth</c> → where the credential goes.</summary>
internal static class AuthSyntaxBuilder
{
    public static Located<AuthSyntax>? Build(MappingEntry entry, SyntaxReport report)
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

        return new Located<AuthSyntax>(new AuthSyntax(new AuthModel(Kind(place.Key.Text), name.Value, prefix?.Text), prefix?.At), name.At);
    }

    /// <summary>In <c>{ type: apiKey, in: header, name: X-Api-Key }</c>, the first key stands for the whole mistake.</summary>
    private static string[]? Silent(MappingNode mapping)
    {
        string[] habit = ["type", "scheme", "in", "name"];
        var found = mapping.Entries.Select(entry => entry.Key.Text).Where(habit.Contains).ToList();
        return found.Count > 1 ? [.. found.Skip(1)] : null;
    }

    private static Located<AuthSyntax>? Named(Node node, SyntaxReport report)
    {
        var remedy = node is ScalarNode { Text: "basic" }
            ? " Write '{ header: Authorization, prefix: \"Basic \" }'."
            : node is ScalarNode { Text: "apiKey" or "apikey" or "api_key" or "header" }
                ? " Write where the key goes and its name, such as '{ header: X-Api-Key }'."
            : node is ScalarNode { Text: var name } && name.IndexOf('-') > 0 && HeaderNames.IsToken(name)
                ? $" Write where the key goes, too: '{{ header: {name} }}'."
                : "";
        return report.Word(node, ["bearer", "none"], remedy) is { } word
            ? new Located<AuthSyntax>(new AuthSyntax(word.Value == "bearer" ? AuthModel.Bearer : AuthModel.None), word.At)
            : null;
    }

    private static ScalarNode? Prefix(KeyReader keys, MappingEntry place)
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

        return text;
    }

    private static AuthKind Kind(string place) => place switch
    {
        "header" => AuthKind.Header,
        "query" => AuthKind.Query,
        _ => AuthKind.Path,
    };
}
