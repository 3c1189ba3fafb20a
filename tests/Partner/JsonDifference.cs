using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Tests.Partner;

/// <summary>Compares JSON by value: the order of members does not count, nor how a number or a moment is written.</summary>
internal static partial class JsonDifference
{
    /// <summary>Where two texts of JSON differ and how, a line each; empty when they say the same.</summary>
    public static IReadOnlyList<string> Find(JsonNode? expected, JsonNode? actual)
    {
        var found = new List<string>();
        Compare(expected, actual, "$", found);
        return found;
    }

    private static void Compare(JsonNode? expected, JsonNode? actual, string path, List<string> found)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                CompareMembers(left, right, path, found);
                break;
            case (JsonArray left, JsonArray right) when left.Count == right.Count:
                for (var index = 0; index < left.Count; index++)
                {
                    Compare(left[index], right[index], $"{path}[{index}]", found);
                }

                break;
            default:
                if (!AreSame(expected, actual))
                {
                    found.Add($"{path}: {Show(expected)} became {Show(actual)}");
                }

                break;
        }
    }

    private static void CompareMembers(JsonObject expected, JsonObject actual, string path, List<string> found)
    {
        foreach (var (name, value) in expected)
        {
            if (actual.TryGetPropertyValue(name, out var other))
            {
                Compare(value, other, $"{path}.{name}", found);
            }
            else
            {
                found.Add($"{path}.{name}: {Lost}");
            }
        }

        found.AddRange(actual.Where(member => !expected.ContainsKey(member.Key)).Select(member => $"{path}.{member.Key}: came from nowhere"));
    }

    /// <summary>What is said of a member that only the expected side has.</summary>
    public const string Lost = "was lost";

    private static bool AreSame(JsonNode? expected, JsonNode? actual)
    {
        if (JsonNode.DeepEquals(expected, actual))
        {
            return true;
        }

        return expected?.GetValueKind() == JsonValueKind.String
            && actual?.GetValueKind() == JsonValueKind.String
            && AreSameMoment(expected.GetValue<string>(), actual.GetValue<string>());
    }

    private static bool AreSameMoment(string expected, string actual)
        => Moment().IsMatch(expected)
            && Moment().IsMatch(actual)
            && DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, out var left)
            && DateTimeOffset.TryParse(actual, CultureInfo.InvariantCulture, out var right)
            && left.EqualsExact(right);

    private static string Show(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return text.Length <= 80 ? text : $"{text[..80]}…";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex Moment();
}
