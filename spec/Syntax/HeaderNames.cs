using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>What HTTP takes for the name of a header, and headers as fields.</summary>
internal static class HeaderNames
{
    private static readonly Regex Token = new(@"^[!#$%&'*+\-.^_`|~0-9A-Za-z]+\z", RegexOptions.CultureInvariant);

    /// <summary>Whether HTTP takes it for a name.</summary>
    public static bool IsToken(string name) => Token.IsMatch(name);

    /// <summary>The first character that no header's value can have, or null: it can be sent.</summary>
    /// <remarks>The runtime refuses the same (<c>HeaderText</c>), at each call.</remarks>
    public static char? Unsendable(string value)
    {
        foreach (var character in value)
        {
            if (character >= 0x7F || (character < ' ' && character != '\t'))
            {
                return character;
            }
        }

        return null;
    }

    /// <summary>Fields whose names are header names, each once whatever its capitals.</summary>
    public static FieldMapSyntax Headers(this SyntaxReport report, MappingEntry? entry)
    {
        var names = new NameSet(report, StringComparer.OrdinalIgnoreCase);
        var all = FieldSyntaxBuilder.BuildMap(entry, SpecKeys.Field, report);
        var sound = all.Fields.Where(field => report.IsHeaderName(field.Name) && names.Add(field.Name)).ToList();
        return new FieldMapSyntax(sound, all.IsIncomplete || sound.Count < all.Fields.Count);
    }

    /// <summary>Whether a name can be a header's; reported if not.</summary>
    public static bool IsHeaderName(this SyntaxReport report, Located<string> name)
    {
        if (IsToken(name.Value))
        {
            return true;
        }

        var better = Regex.Replace(name.Value.TrimEnd(':', ' '), @"[\s_]+", "-");
        var remedy = IsToken(better) ? $" Did you mean '{better}'?" : " Write letters, digits and hyphens.";
        report.Add(EndpointShapeReport.WrongHeaderName(name, remedy));
        return false;
    }
}
