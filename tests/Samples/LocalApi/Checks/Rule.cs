using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Samples.Checks;

/// <summary>Reports what is wrong with a value.</summary>
internal delegate void Rule(JsonNode? value, Issues issues);

/// <summary>The rules that bodies are made of.</summary>
internal static class Rules
{
    public static readonly Rule Anything = static (_, _) => { };

    public static readonly Rule Flag = OfKind("true or false", JsonValueKind.True, JsonValueKind.False);

    public static readonly Rule FreeForm = OfKind("an object", JsonValueKind.Object);

    public static readonly Rule Uuid = TextLike("a UUID", static text => Guid.TryParseExact(text, "D", out _));

    public static readonly Rule Url = TextLike("an absolute URL", static text => Uri.TryCreate(text, UriKind.Absolute, out _));

    public static readonly Rule Time = TextLike("an ISO 8601 time with offset", static text => IsTime(text));

    public static Rule Text(int min = 0, int max = int.MaxValue) => (value, issues) =>
    {
        if (!value.IsString())
        {
            issues.Add("Expected text.");
        }
        else if ((string)value! is var text && text.Length < min)
        {
            issues.Add($"Needs {min} characters or more.");
        }
        else if (text.Length > max)
        {
            issues.Add($"May have {max} characters at most.");
        }
    };

    /// <summary>Text whose blanks at both ends do not count.</summary>
    public static Rule Trimmed(int min, int max) => (value, issues)
        => Text(min, max)(value.IsString() ? ((string)value!).Trim() : value, issues);

    public static Rule OneOf(params string[] allowed) => (value, issues) =>
    {
        if (!value.IsString() || !allowed.Contains((string)value!))
        {
            issues.Add($"Expected one of {string.Join(", ", allowed)}.");
        }
    };

    public static Rule Number(double min = double.MinValue, double max = double.MaxValue) => (value, issues) =>
    {
        if (value?.GetValueKind() != JsonValueKind.Number)
        {
            issues.Add("Expected a number.");
        }
        else if (value.GetValue<double>() is var number && (number < min || number > max))
        {
            issues.Add(Invariant($"{number} is out of range."));
        }
    };

    public static Rule Integer(long min, long max = long.MaxValue) => (value, issues) =>
    {
        if (value?.GetValueKind() == JsonValueKind.Number && !double.IsInteger(value.GetValue<double>()))
        {
            issues.Add("Expected an integer.");
            return;
        }

        Number(min, max)(value, issues);
    };

    public static Rule Positive => (value, issues) => Number(double.Epsilon)(value, issues);

    public static Rule List(Rule element, int min = 0, int max = int.MaxValue) => (value, issues) =>
    {
        if (value is not JsonArray list)
        {
            issues.Add("Expected a list.");
            return;
        }

        if (list.Count < min || list.Count > max)
        {
            issues.Add(max == int.MaxValue ? $"Needs {min} entries or more." : $"Needs {min} to {max} entries.");
        }

        foreach (var item in list)
        {
            element(item, issues);
        }
    };

    /// <summary>An object whose keys are slide indexes.</summary>
    public static Rule BySlide(Rule element) => (value, issues) =>
    {
        if (value is not JsonObject map)
        {
            issues.Add("Expected an object.");
            return;
        }

        foreach (var (key, item) in map)
        {
            if (key.Length == 0 || !key.All(char.IsAsciiDigit))
            {
                issues.Add($"'{key}' is no slide index.");
            }

            element(item, issues);
        }
    };

    public static Rule OrNull(Rule rule) => (value, issues) =>
    {
        if (value is not null)
        {
            rule(value, issues);
        }
    };

    /// <summary>Text goes to one rule, everything else to the other.</summary>
    public static Rule TextOr(Rule text, Rule other) => (value, issues) => (value.IsString() ? text : other)(value, issues);

    public static Rule Case(string discriminator, params (string Value, ObjectRule Rule)[] cases) => (value, issues) =>
    {
        var kind = value is JsonObject o && o[discriminator].IsString() ? o.TextOf(discriminator) : null;
        if (cases.FirstOrDefault(c => c.Value == kind).Rule is { } rule)
        {
            rule.Check(value, issues);
            return;
        }

        issues.Add($"'{discriminator}' must be one of {string.Join(", ", cases.Select(c => c.Value))}.");
    };

    public static bool IsTime(string text)
        => text.Contains('T', StringComparison.Ordinal)
            && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static Rule TextLike(string wanted, Func<string, bool> fits) => (value, issues) =>
    {
        if (!value.IsString() || !fits((string)value!))
        {
            issues.Add($"Expected {wanted}.");
        }
    };

    private static Rule OfKind(string wanted, params JsonValueKind[] kinds) => (value, issues) =>
    {
        if (value is null || !kinds.Contains(value.GetValueKind()))
        {
            issues.Add($"Expected {wanted}.");
        }
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
