using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the struct that writes an object as the parts of a form or of a multipart body.</summary>
internal static class RecordPartsEmitter
{
    public static void Emit(SourceWriter writer, RecordPlan record)
        => writer.Write($$"""
            /// <summary>Writes <see cref="{{record.Name}}"/> as the parts of a body.</summary>
            internal struct {{record.JsonName}} : {{WellKnown.IParts}}<{{record.Name}}>{{CheckEmitter.Interface(record)}}
            {
                /// <inheritdoc/>
                public void Write({{WellKnown.PartsOutput}} output, {{record.Name}} value)
                {
                    {{Parts.Lines(record.Properties, Member)}}
                }

                {{CheckEmitter.Of(record)}}
            }
            """);

    private static void Member(SourceWriter writer, PropertyPlan property)
    {
        var member = "value." + property.Name;
        var text = property switch
        {
            { IsConstant: true, Value: ConstantValue constant } => $"output.Add({CSharpText.Literal(property.WireName)}, {CSharpText.Literal(constant.Literal.Text)});",
            { Presence: Presence.Required, Value.IsNullable: false } => Statement(property, property.Value, member, isSure: false),

            // Nothing in a form says null, so null leaves the part out.
            _ => Block(
                $"if ({member}{(property.Presence == Presence.OptionalOrNull ? ".GetValueOrDefault()" : "")} is {{ }} {property.Local})",
                Statement(property, property.Value.NotNull, property.Local, isSure: true)),
        };
        writer.Write(text);
        if (text[text.Length - 1] == '}')
        {
            // A blank line behind a block, as a person would leave it.
            writer.EndLine();
        }
    }

    /// <param name="isSure">Whether the value has been seen not to be null.</param>
    private static string Statement(PropertyPlan property, ValuePlan value, string expression, bool isSure)
    {
        var name = CSharpText.Literal(property.WireName);
        return value is ListValue list
            ? Block($"foreach (var item_ in {Given(name, value, expression, isSure)})", Element(name, list.Element))
            : One(name, value, expression, isSure);
    }

    // A local of the spec has one '_' at its end at most.
    private static string Element(string name, ValuePlan element)
        => element.IsNullable
            ? Block("if (item_ is { } some__)", One(name, element.NotNull, "some__", isSure: true))
            : One(name, element, "item_", isSure: false);

    private static string One(string name, ValuePlan value, string expression, bool isSure)
        => value switch
        {
            ScalarValue { Kind: ScalarKind.File or ScalarKind.String } => $"output.Add({name}, {expression});",
            ConstantValue { Literal: { Kind: LiteralKind.String } literal } => $"output.AddConstant({name}, {expression}, {TypeText.Expression(literal)});",
            ConstantValue { Literal: var literal }
                => $"output.AddConstant({name}, {KeyText.Of(value, Given(name, value, expression, isSure))}, {KeyText.Of(value, TypeText.Expression(literal))});",
            ScalarValue { Kind: not ScalarKind.Json } or NamedValue { Shape: NamedShape.OpenEnum or NamedShape.ClosedEnum }
                => $"output.Add({name}, {KeyText.Of(value, Given(name, value, expression, isSure))});",
            _ => JsonText.Of(value) is { } json
                ? $"output.AddJson<{TypeText.NotNull(value)}, {json}>({name}, {expression});"
                : $"output.AddJson<{TypeText.NotNull(value)}>({name}, {expression}, {WriteText.Delegate(value)});",
        };

    private static string Given(string name, ValuePlan value, string expression, bool isSure)
        => isSure || value.IsValueType ? expression : $"{WellKnown.PartsOutput}.Given({name}, {expression})";

    private static string Block(string head, string statements)
        => $"{head}\n{{\n    {statements.Replace("\n", "\n    ")}\n}}";
}
