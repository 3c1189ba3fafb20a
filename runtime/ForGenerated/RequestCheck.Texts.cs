using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <content>Strings, enums and JSON.</content>
public sealed partial class RequestCheck
{
    /// <summary>Checks a length in UTF-16 units.</summary>
    public RequestCheck Text(string? value, int min = 0, int max = int.MaxValue)
    {
        if (Given(value))
        {
            CheckCount(value.Length, min, max, "character");
        }

        return this;
    }

    /// <summary>Checks that a regular expression occurs in a text.</summary>
    public RequestCheck Matches(string? value, string pattern)
    {
        if (value is null)
        {
            return this;
        }

        try
        {
            if (!PatternCache.IsMatch(value, pattern))
            {
                Add($"must match {pattern}");
            }
        }
        catch (RegexMatchTimeoutException)
        {
            Add($"could not be matched with {pattern} within {PatternCache.Limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");
        }

        return this;
    }

    /// <summary>Checks a UUID in the form with hyphens.</summary>
    public RequestCheck IsUuid(string? value) => Expect(value is null || Guid.TryParseExact(value, "D", out _), "must be a UUID");

    /// <summary>Checks an absolute URI.</summary>
    public RequestCheck IsUri(string? value) => Expect(value is null || TextFormats.IsUri(value), "must be a URI");

    /// <summary>Checks that a text could be an e-mail address.</summary>
    public RequestCheck IsEmail(string? value) => Expect(value is null || TextFormats.IsEmail(value), "must be an e-mail address");

    /// <summary>Checks that an open enum is not <c>default</c>.</summary>
    public void Set(bool isSet) => Expect(isSet, "has no value: it is `default`, set one of the enum's values");

    /// <summary>Checks that a closed enum is one of its values.</summary>
    public void Known(KnownStrings known, int? index)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (index is { } given && (uint)given >= (uint)known.Names.Count)
        {
            Add($"must be {known.Describe()}, and is none");
        }
    }

    /// <summary>Checks that a closed numeric enum is one of its values.</summary>
    public void Known(KnownNumbers known, int? index)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (index is { } given && (uint)given >= (uint)known.Count)
        {
            Add($"must be {known.Describe()}, and is none");
        }
    }

    /// <summary>Checks that there is JSON.</summary>
    public void Json(JsonElement? value) => Expect(value is not { ValueKind: JsonValueKind.Undefined }, "must be a JSON value: it is `default`");

    private RequestCheck Expect(bool isSound, string otherwise)
    {
        if (!isSound)
        {
            Add(otherwise);
        }

        return this;
    }

    private void CheckCount(int count, int min, int max, string unit)
    {
        if (count < min)
        {
            Add(count == 0 && min == 1 ? "must not be empty" : $"must have at least {Count(min, unit)}, and has {WireText.Of(count)}");
        }
        else if (count > max)
        {
            Add($"must have at most {Count(max, unit)}, and has {WireText.Of(count)}");
        }
    }

    private static string Count(int count, string unit) => WireText.Of(count) + " " + unit + (count == 1 ? "" : "s");
}
