using System.Text;

namespace Genviral.Gen.Json;

/// <summary>The text of one step of a JSON path.</summary>
internal static class JsonPath
{
    private const int LongestName = 80;

    internal static string Member(string path, string name) => AppendMember(new StringBuilder(path), name).ToString();

    internal static StringBuilder AppendMember(StringBuilder path, string name)
    {
        if (name.Length > LongestName)
        {
            name = name[..LongestName] + "…";
        }

        var isPlain = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or '@');
        return isPlain
            ? path.Append('.').Append(name)
            : path.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
    }
}
