using System.Globalization;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Rules.Values;

/// <summary>Compares a scalar with a built-in type and its constraints.</summary>
internal sealed class TextChecker
{
    private const int MostSlowPatterns = 3;

    private static readonly Regex Date = new(@"\A\d{4}-\d{2}-\d{2}\z", RegexOptions.CultureInvariant);

    private static readonly Regex DateTime = new(
        @"\A\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?\z", RegexOptions.CultureInvariant);

    private int _slowPatterns;

    /// <summary>Whether JSON would have it as a string.</summary>
    public static bool IsText(ScalarNode scalar)
        => !NodeText.IsNumber(scalar) && !NodeText.IsBoolean(scalar) && !NodeText.IsNull(scalar);

    /// <summary>Why it does not fit, in a sentence, or null.</summary>
    public string? Fault(ScalarNode scalar, ScalarRef type)
    {
        if (BuiltInTypes.IsNumber(type.Kind))
        {
            return NodeText.IsNumber(scalar) && IsInRange(scalar.Text, type.Kind)
                ? NumberFault(scalar.Text, type.Constraints)
                : NotA(scalar, type.Kind);
        }

        if (type.Kind == ScalarKind.Bool)
        {
            return NodeText.IsBoolean(scalar) ? null : NotA(scalar, type.Kind);
        }

        return !IsText(scalar) ? $"'{scalar.Text}' is no text without quotes."
            : !HasForm(scalar.Text, type.Kind) ? NotA(scalar, type.Kind)
            : type.Constraints is { } constraints ? ConstraintFault(scalar.Text, constraints)
            : null;
    }

    private static string NotA(ScalarNode scalar, ScalarKind kind) => kind switch
    {
        ScalarKind.Date => $"'{scalar.Text}' is not a date such as 2024-01-31.",
        ScalarKind.DateTime => $"'{scalar.Text}' is not a datetime such as 2024-01-31T12:00:00Z.",
        ScalarKind.Bytes => $"'{scalar.Text}' is not base64.",
        ScalarKind.Int or ScalarKind.Long => $"'{scalar.Text}' is not {(kind == ScalarKind.Int ? "an int" : "a long")}.",
        _ => $"'{scalar.Text}' is not a {BuiltInTypes.NameOf(kind)}.",
    };

    private static bool IsInRange(string text, ScalarKind kind)
    {
        var culture = CultureInfo.InvariantCulture;
        return kind switch
        {
            ScalarKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out _),
            ScalarKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out _),
            ScalarKind.Decimal => decimal.TryParse(text, NumberStyles.Float, culture, out _),
            _ => double.TryParse(text, NumberStyles.Float, culture, out var number) && !double.IsInfinity(number),
        };
    }

    private static bool HasForm(string text, ScalarKind kind)
    {
        var culture = CultureInfo.InvariantCulture;
        return kind switch
        {
            ScalarKind.Uuid => Guid.TryParseExact(text, "D", out _),
            ScalarKind.Date => Date.IsMatch(text) && System.DateTime.TryParse(text, culture, DateTimeStyles.None, out _),
            ScalarKind.DateTime => DateTime.IsMatch(text) && DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out _),
            ScalarKind.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            ScalarKind.Bytes => IsBase64(text),
            _ => true,
        };
    }

    private static bool IsBase64(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string? NumberFault(string text, ConstraintsModel? constraints)
    {
        if (constraints is null)
        {
            return null;
        }

        var number = Number(text);
        return number < Number(constraints.Min) ? $"{text} is less than {constraints.Min}."
            : number > Number(constraints.Max) ? $"{text} is more than {constraints.Max}."
            : number <= Number(constraints.ExclusiveMin) ? $"{text} is not above {constraints.ExclusiveMin}."
            : number >= Number(constraints.ExclusiveMax) ? $"{text} is not below {constraints.ExclusiveMax}."
            : null;
    }

    private static double? Number(string? text)
        => text is null ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private string? ConstraintFault(string text, ConstraintsModel constraints)
        => text.Length < constraints.MinLength ? $"'{text}' has fewer than {constraints.MinLength} characters."
            : text.Length > constraints.MaxLength ? $"It has {text.Length} characters, and {constraints.MaxLength} are allowed."
            : constraints.Format is { } format && !HasFormat(text, format) ? $"'{text}' does not have the format '{format}'."
            : constraints.Pattern is { } pattern && !Matches(text, pattern) ? $"'{text}' does not match '{pattern}'."
            : null;

    private static bool HasFormat(string text, string format) => format switch
    {
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => text.IndexOf('@') > 0 && text.IndexOf('@') < text.Length - 1,
    };

    /// <summary>A pattern that takes long is taken to match: the build must not wait for an example.</summary>
    private bool Matches(string text, string pattern)
    {
        if (_slowPatterns >= MostSlowPatterns)
        {
            return true;
        }

        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (RegexMatchTimeoutException)
        {
            _slowPatterns++;
            return true;
        }
    }
}
