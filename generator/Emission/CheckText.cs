using System.Globalization;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Statements that check a value of a request, one line each.</summary>
internal static class CheckText
{
    /// <summary>The statements of a check.</summary>
    /// <param name="check">What to check.</param>
    /// <param name="at">The expression of the <c>RequestCheck</c> that stands at the value.</param>
    /// <param name="value">The expression of the value.</param>
    public static IEnumerable<string> Statements(CheckPlan check, string at, string value)
    {
        if (check is not ChoiceUseCheck choice)
        {
            return [Expression(check, at, value) + ";"];
        }

        var whole = choice.Whole is null ? [] : Statements(choice.Whole, at, value);
        return whole.Concat(choice.Cases.Select(c => Expression(c.Check, at, $"{value}?.As{c.Kind}") + ";"));
    }

    /// <summary>The call that checks a value of a type with a check of its own, without its argument.</summary>
    public static string Value(string typeName, string jsonName) => $"Value<{typeName}, {jsonName}>";

    /// <summary>The check as a delegate.</summary>
    public static string Delegate(CheckPlan check)
    {
        var statements = Statements(check, "check", "item").ToArray();
        return statements.Length == 1
            ? $"static (check, item) => {statements[0].TrimEnd(';')}"
            : $"static (check, item) => {{ {string.Join(" ", statements)} }}";
    }

    /// <summary>The statement of a rule about the record <c>value</c>.</summary>
    public static string Rule(RulePlan rule)
    {
        var fields = CSharpText.Literal(string.Join(", ", rule.Fields));
        return rule.Kind switch
        {
            RuleKind.AtLeastOne => $"check.AtLeastOne({fields}, {string.Join(" || ", rule.Given.Select(IsGiven))});",
            _ => $"check.{rule.Kind}({fields}, {string.Join(" + ", rule.Given.Select(field => $"({IsGiven(field)} ? 1 : 0)"))});",
        };
    }

    /// <summary>The index of a closed enum's value among all.</summary>
    public static string Index(string value, bool isNullable) => $"(int{(isNullable ? "?" : "")}){value} - 1";

    private static string Expression(CheckPlan check, string at, string value)
        => check switch
        {
            GivenCheck => $"{at}.Given({value})",
            TextCheck text => Text(text, at, text.IsUri ? $"{value}?.OriginalString" : value),
            NumberCheck number => at + string.Concat(Limits(number, value)),
            ConstantCheck constant => $"{at}.Constant({value}, {TypeText.Expression(constant.Literal)})",
            JsonCheck => $"{at}.Json({value})",
            EnumCheck { IsClosed: true } e => $"{at}.Known({e.Enum.JsonName}.Known, {Index(value, e.AllowsNull)})",
            EnumCheck e => $"{at}.Set({value} != default{(e.AllowsNull ? $"({e.Enum.TypeName})" : "")})",
            NamedCheck named => $"{at}{OrNull(check)}.{Value(named.Type.TypeName, named.Type.JsonName)}({value})",
            ListCheck { Element: NamedCheck { AllowsNull: false, Type: var type } } list
                => $"{at}{OrNull(check)}.List<{type.TypeName}, {type.JsonName}>({value}{Range(list.MinItems, list.MaxItems)})",
            ListCheck list => $"{at}{OrNull(check)}.List({value}{Counts(list)})",
            MapCheck map => $"{at}{OrNull(check)}.Map({value}{MapParts(map)})",
            _ => throw new InvalidOperationException($"A check of kind {check.GetType().Name} has no text."),
        };

    private static string Text(TextCheck check, string at, string value)
    {
        // What may be null and has no length to keep is left to what follows, which lets null pass.
        var text = check is { AllowsNull: true, HasLengths: false }
            ? at
            : $"{at}{OrNull(check)}.Text({value}{Range(check.MinLength, check.MaxLength)})";
        var pattern = check.Pattern is null ? "" : $".Matches({value}, {CSharpText.Literal(check.Pattern)})";
        var format = check.Format switch
        {
            null => "",
            "uuid" => $".IsUuid({value})",
            "uri" => $".IsUri({value})",
            _ => $".IsEmail({value})",
        };
        return text + pattern + format;
    }

    private static IEnumerable<string> Limits(NumberCheck check, string value)
    {
        if (check.Kind == ScalarKind.Double)
        {
            yield return $".Finite({value})";
        }

        foreach (var (method, limit) in new[] { ("Min", check.Min), ("Above", check.Above), ("Max", check.Max), ("Below", check.Below) })
        {
            if (limit is not null)
            {
                yield return $".{method}({value}, {Number(check.Kind, limit)})";
            }
        }
    }

    /// <summary>A limit as a literal that is compared exactly with numbers of the kind.</summary>
    private static string Number(ScalarKind kind, string limit)
        => kind switch
        {
            ScalarKind.Double => limit + "d",
            ScalarKind.Decimal when decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => limit + "m",
            _ when int.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => limit,
            _ when long.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => limit + "L",
            ScalarKind.Decimal => $"decimal.{(limit[0] == '-' ? "Min" : "Max")}Value",
            _ => limit + "d",
        };

    private static string Range(int? min, int? max)
        => (min, max) switch
        {
            (null, null) => "",
            (null, { } most) => $", max: {CSharpText.Number(most)}",
            ({ } least, null) => $", min: {CSharpText.Number(least)}",
            ({ } least, { } most) => $", {CSharpText.Number(least)}, {CSharpText.Number(most)}",
        };

    private static string Counts(ListCheck check)
        => Range(check.MinItems, check.MaxItems) + (check.Element is null ? "" : $", each: {Delegate(check.Element)}");

    private static string MapParts(MapCheck check)
    {
        if (check.KeyValue is not ScalarValue { Kind: ScalarKind.String })
        {
            return $", static key => {KeyText.Of(check.KeyValue, "key")}, {Delegate(check.Values!)}";
        }

        var values = check.Values is null ? "" : $", each: {Delegate(check.Values)}";
        return check.Keys is null ? values : $"{values}, keys: {Delegate(check.Keys)}";
    }

    private static string IsGiven(RuleFieldPlan field)
        => field.Presence switch
        {
            Presence.Required => "true",
            Presence.Optional => $"value.{field.Property} is not null",
            _ => $"value.{field.Property}.HasValue",
        };

    private static string OrNull(CheckPlan check) => check.AllowsNull ? ".OrNull()" : "";
}
