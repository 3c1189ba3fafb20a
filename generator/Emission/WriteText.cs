using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Statements that write a value as JSON.</summary>
internal static class WriteText
{
    /// <summary>Writes the value of <paramref name="expression"/>; <paramref name="local"/> names it where it is not null.</summary>
    public static string Statement(ValuePlan value, string expression, string local)
        => value.IsNullable
            ? $$"""
                if ({{expression}} is { } {{local}})
                {
                    {{NotNull(value, local)}}
                }
                else
                {
                    output.Null();
                }
                """
            : NotNull(value, expression);

    /// <summary>The same of a member: its name, then its value.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="name">The name as a literal.</param>
    /// <param name="expression">The value's expression.</param>
    /// <param name="local">Names the value where it is not null.</param>
    public static string Member(ValuePlan value, string name, string expression, string local)
        => value.IsNullable
            ? $"output.Name({name});\n{Statement(value, expression, local)}"
            : Call(value, expression, $"output.Name({name})") + ";";

    /// <summary>The same as a <c>JsonWrite</c> delegate, for what no type writes.</summary>
    public static string Delegate(ValuePlan value)
        => value.IsNullable
            ? $$"""
                static (output, item) =>
                {
                    {{Indent(Statement(value, "item", "some"))}}
                }
                """
            : $"static (output, item) => {Call(value, "item")}";

    private static string NotNull(ValuePlan value, string expression) => Call(value, expression) + ";";

    private static string Call(ValuePlan value, string expression, string output = "output")
        => value switch
        {
            NamedValue named => $"{output}.Write<{named.TypeName}, {named.JsonName}>({expression})",
            ListValue list => $"{output}.WriteList<{Elements(list.Element, expression)}",
            MapValue { Keys: ScalarValue { Kind: ScalarKind.String } } map => $"{output}.WriteMap<{Elements(map.Values, expression)}",
            MapValue map
                => $"{output}.WriteMap<{TypeText.Of(map.Keys)}, {TypeText.Of(map.Values)}>"
                    + $"({expression}, static key => {KeyText.Of(map.Keys, "key")}, {Delegate(map.Values)})",
            ConstantValue constant => $"{output}.WriteConstant({expression}, {TypeText.Expression(constant.Literal)})",
            _ => $"{output}.Write({expression})",
        };

    /// <summary>The type arguments and arguments of a method that writes many.</summary>
    private static string Elements(ValuePlan element, string expression)
        => JsonText.Of(element) is { } json
            ? $"{TypeText.Of(element)}, {json}>({expression})"
            : $"{TypeText.Of(element)}>({expression}, {Delegate(element)})";

    private static string Indent(string text) => text.Replace("\n", "\n    ");
}
