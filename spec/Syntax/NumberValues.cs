using System.Globalization;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Nodes → numbers, booleans and durations, in invariant form.</summary>
internal static class NumberValues
{
    private static readonly Regex IntegerForm = new(@"^-?(0|[1-9][0-9]*)\z", RegexOptions.CultureInvariant);

    private static readonly Regex NumberForm = new(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex DurationForm = new(@"^([0-9]+)(ms|s|m|h)\z", RegexOptions.CultureInvariant);

    public static bool IsInteger(string text) => IntegerForm.IsMatch(text);

    public static bool IsNumber(string text) => NumberForm.IsMatch(text);

    /// <summary>Whether a double can hold the number; older frameworks refuse to read one that it cannot, newer ones call it infinite.</summary>
    public static bool IsFinite(string number)
        => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Located<bool>? Flag(this SyntaxReport report, Node node)
    {
        if (report.Scalar(node, "true or false") is not { } scalar)
        {
            return null;
        }

        if (scalar is { IsPlain: true, Text: "true" or "false" })
        {
            return new Located<bool>(scalar.Text == "true", scalar.At);
        }

        var isQuoted = scalar is { IsPlain: false, Text: "true" or "false" };
        report.Add(ShapeReport.WrongFlag(scalar, isQuoted ? $"{scalar.Text} without quotes" : "true or false"));
        return null;
    }

    /// <summary>A number as a value or case has it, whatever its quotes; -0 is 0.</summary>
    public static Located<string>? WholeNumber(this SyntaxReport report, ScalarNode scalar)
    {
        if (!IsInteger(scalar.Text))
        {
            report.Add(ShapeReport.WrongNumber(scalar, "an integer", ""));
            return null;
        }

        if (!long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            report.Add(ShapeReport.NumberOutOfRange(scalar, "a number of 64 bits"));
            return null;
        }

        return new Located<string>(number.ToString(CultureInfo.InvariantCulture), scalar.At);
    }

    /// <summary>An integer between <paramref name="least"/> and <paramref name="most"/>.</summary>
    public static Located<int>? Integer(
        this SyntaxReport report, Node node, int least, int most = int.MaxValue, string wanted = "an integer", string otherwise = "")
    {
        var range = most == int.MaxValue ? $"{least} or more" : $"a number from {least} to {most}";
        if (report.Scalar(node, range) is not { } scalar || !report.IsPlainNumber(scalar, IntegerForm, wanted, otherwise))
        {
            return null;
        }

        var isOf32Bits = int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        var isInRange = isOf32Bits && value >= least && value <= most;
        if (!isInRange)
        {
            var isTooLarge = most == int.MaxValue && !isOf32Bits && scalar.Text[0] != '-';
            report.Add(ShapeReport.NumberOutOfRange(scalar, isTooLarge ? "2147483647 or less" : range));
        }

        return isInRange ? new Located<int>(value, scalar.At) : null;
    }

    /// <summary>Any number, as its JSON text.</summary>
    public static Located<string>? Number(this SyntaxReport report, Node node)
        => report.Scalar(node, "a number") is { } scalar && report.IsPlainNumber(scalar, NumberForm, "a number")
            ? new Located<string>(scalar.Text, scalar.At)
            : null;

    /// <summary>One or several HTTP statuses, each once.</summary>
    public static IReadOnlyList<Located<int>>? Statuses(this SyntaxReport report, Node node)
    {
        var names = new NameSet(report, StringComparer.Ordinal);
        return report.ScalarItems(node, "HTTP statuses, or leave the key out")?
            .Select(item => report.Integer(item, 100, 599, "an HTTP status", " Write one number, or several: '[200, 201]'."))
            .Where(number => number is { } sound && names.Add(new Located<string>(Invariant(sound.Value), sound.At)))
            .Select(number => number!.Value)
            .ToList();
    }

    /// <summary><c>500ms</c>, <c>100s</c>, <c>5m</c>, <c>1h</c>.</summary>
    public static Located<int>? Milliseconds(this SyntaxReport report, Node node)
    {
        if (report.Scalar(node, "a duration such as 500ms, 100s or 5m") is not { } scalar)
        {
            return null;
        }

        var match = DurationForm.Match(scalar.Text);
        if (!match.Success)
        {
            report.Add(ShapeReport.WrongDuration(scalar, DurationRemedy(scalar.Text)));
            return null;
        }

        var isNumber = long.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        var milliseconds = isNumber && count <= int.MaxValue ? count * Unit(match.Groups[2].Value) : 0;
        if (milliseconds is < 1 or > int.MaxValue)
        {
            report.Add(ShapeReport.NumberOutOfRange(scalar, "a duration from 1ms to 24 days"));
            return null;
        }

        return new Located<int>((int)milliseconds, scalar.At);
    }

    /// <param name="otherwise">What to write in place of a text that nothing can be made of.</param>
    private static bool IsPlainNumber(this SyntaxReport report, ScalarNode scalar, Regex form, string wanted, string otherwise = "")
    {
        var isForm = form.IsMatch(scalar.Text);
        if (isForm && scalar.IsPlain)
        {
            return true;
        }

        var remedy = isForm ? $" Write {scalar.Text} without quotes." : NumberRemedy(scalar.Text, form) ?? otherwise;
        report.Add(ShapeReport.WrongNumber(scalar, wanted, remedy));
        return false;
    }

    /// <summary>Numbers as other languages write them: <c>+1</c>, <c>1_000</c>, <c>1,000</c>, <c>012</c>.</summary>
    private static string? NumberRemedy(string text, Regex form)
    {
        var plain = text.Trim().TrimStart('+').Replace("_", "").Replace(",", "");
        plain = plain.Length > 1 ? plain.TrimStart('0') : plain;
        plain = plain.StartsWith(".", StringComparison.Ordinal) || plain.Length == 0 ? "0" + plain : plain;
        return plain != text && form.IsMatch(plain) ? $" Did you mean {plain}?" : null;
    }

    private static string DurationRemedy(string text)
    {
        var plain = text.Replace(" ", "").ToLowerInvariant();
        plain = IsInteger(plain) ? plain + "s" : plain;
        plain = Regex.Replace(plain, "(seconds|second|secs|sec)$", "s");
        plain = Regex.Replace(plain, "(minutes|minute|mins|min)$", "m");
        return DurationForm.IsMatch(plain)
            ? $" Did you mean '{plain}'?"
            : " Write a whole number and its unit, such as '500ms', '100s' or '5m'.";
    }

    private static long Unit(string unit) => unit switch { "ms" => 1, "s" => 1_000, "m" => 60_000, _ => 3_600_000 };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
