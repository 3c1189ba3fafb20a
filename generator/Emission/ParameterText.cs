using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Parameters of emitted methods, and the statements that put them on the wire.</summary>
internal static class ParameterText
{
    public static string Declaration(ParameterPlan parameter)
        => parameter.Presence == Presence.Required
            ? $"{TypeText.Of(parameter.Value)} {parameter.Name}"
            : $"{TypeText.NotNull(parameter.Value)}? {parameter.Name} = null";

    public static void Statement(SourceWriter writer, string call, ParameterPlan parameter)
    {
        if (parameter.Place == ParameterPlace.Body)
        {
            Body(writer, call, parameter);
            return;
        }

        if (parameter.Check is { } check)
        {
            writer.Write(string.Join("\n", CheckText.Statements(check, $"{call}.Check({CSharpText.Literal(parameter.WireName)})?", parameter.Name)));
            writer.EndLine();
        }

        var isNullable = parameter.Presence != Presence.Required || parameter.Value.IsNullable;
        var value = parameter.Value is ListValue list
            ? List(list.Element, parameter.Name, isNullable)
            : Scalar(parameter.Value.NotNull, call, parameter.Name, isNullable);
        var method = parameter.IsCommaJoined ? "QueryJoined" : parameter.Place.ToString();
        writer.Write($"{call}.{method}({CSharpText.Literal(parameter.WireName)}, {value});");
    }

    private static void Body(SourceWriter writer, string call, ParameterPlan parameter)
    {
        if (parameter.Presence == Presence.Required)
        {
            writer.Write(BodyStatement(call, parameter, parameter.Value, parameter.Name));
            return;
        }

        writer.Write($$"""
            if ({{parameter.Name}} is { } body)
            {
                {{BodyStatement(call, parameter, parameter.Value.NotNull, "body")}}
            }
            """);
    }

    private static string BodyStatement(string call, ParameterPlan parameter, ValuePlan value, string body)
        => parameter.Kind switch
        {
            ContentKind.Multipart => $"{call}.MultipartBody<{TypeText.Of(value)}, {((NamedValue)value).JsonName}>({body});",
            ContentKind.Form => $"{call}.FormBody<{TypeText.Of(value)}, {((NamedValue)value).JsonName}>({body});",
            ContentKind.Binary => $"{call}.BinaryBody({body}, {MediaType(parameter)});",
            _ => JsonText.Of(value) is { } json
                ? $"{call}.JsonBody<{TypeText.Of(value)}, {json}>({body}{BodyCheck(parameter)});"
                : $"{call}.JsonBody<{TypeText.Of(value)}>({body}, {WriteText.Delegate(value)}{BodyCheck(parameter)});",
        };

    private static string MediaType(ParameterPlan parameter)
        => parameter switch
        {
            { MediaType: { } type } => CSharpText.Literal(type),
            { Presence: Presence.Required } => parameter.MediaTypeArgument!,
            _ => $"{parameter.MediaTypeArgument} ?? \"application/octet-stream\"",
        };

    // What reads and writes a type brings its check along.
    private static string BodyCheck(ParameterPlan parameter)
        => parameter.Check is null or NamedCheck { AllowsNull: false } ? "" : $", {CheckText.Delegate(parameter.Check)}";

    // The runtime takes scalars as they are; everything else goes as text.
    private static string Scalar(ValuePlan value, string call, string name, bool isNullable)
        => value switch
        {
            ScalarValue { IsValueType: false } when !isNullable => $"{name} ?? throw new {WellKnown.ArgumentNullException}(nameof({name}))",
            ScalarValue { Kind: not ScalarKind.Bytes } => name,
            NamedValue { Shape: NamedShape.OpenEnum } => isNullable ? $"{name}?.Value" : $"{name}.Value",
            NamedValue { Shape: NamedShape.ClosedEnum } e
                => $"{call}.Text({e.JsonName}.Known, {CheckText.Index(name, isNullable)}){(isNullable ? "" : "!")}",
            _ when isNullable => $"{name} is {{ }} {name.TrimStart('@')}_given ? {KeyText.Of(value, name.TrimStart('@') + "_given")} : null",
            _ => KeyText.Of(value, name),
        };

    private static string List(ValuePlan element, string name, bool isNullable)
    {
        if (element is ScalarValue { Kind: ScalarKind.String, IsNullable: false })
        {
            return name;
        }

        var text = KeyText.Of(element.NotNull, "item");
        var select = $"{WellKnown.Enumerable}.Select({name}, static item => {text})";
        return isNullable ? $"{name} is null ? null : {select}" : select;
    }
}
