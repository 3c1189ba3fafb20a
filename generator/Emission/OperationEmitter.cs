using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits an operation: its description, its method, and the method of the interface.</summary>
internal sealed class OperationEmitter(ClientNames names)
{
    public void Description(SourceWriter writer, OperationPlan operation)
    {
        var settings = Settings(operation).ToArray();
        var declaration = $"private static readonly {WellKnown.ApiOperation} {operation.Field} = new({CSharpText.Literals([operation.Key, operation.HttpMethod, operation.Path])})";
        if (settings.Length == 0)
        {
            writer.Write(declaration + ";");
            return;
        }

        writer.Write($$"""
            {{declaration}}
            {
                {{string.Join("\n", settings)}}
            };
            """);
    }

    public void Signature(SourceWriter writer, OperationPlan operation)
        => writer.Write($$"""
            {{Documentation(operation)}}
            {{ResultType(operation)}} {{operation.Method}}(
                {{Parameters(operation)}});
            """);

    public void Method(SourceWriter writer, OperationPlan operation)
    {
        var call = operation.CallLocal;
        writer.Write($$"""
            {{Remarks.Join("/// <inheritdoc/>", Obsolete(operation))}}
            public {{ResultType(operation)}} {{operation.Method}}(
                {{Parameters(operation)}})
            {
                var {{call}} = new {{WellKnown.ApiRequest}}({{operation.Field}}, _connection);
                {{Parts.Lines(operation.Constants, (w, c) => Constant(w, call, c))}}
                {{Parts.Lines(operation.Parameters, (w, p) => ParameterText.Statement(w, call, p))}}
                {{(operation.IdempotencyKey is { } key ? $"{call}.HasIdempotencyKey = {IsSet(key)};" : "")}}
                return _connection.SendAsync({{call}}, {{Reader(operation)}}, cancellationToken);
            }
            """);
    }

    /// <summary>A duration as an expression.</summary>
    public static string Milliseconds(int milliseconds)
        => $"{WellKnown.TimeSpan}.FromMilliseconds({CSharpText.Number(milliseconds)})";

    private IEnumerable<string> Settings(OperationPlan operation)
    {
        if (!operation.Statuses.IsEmpty)
        {
            yield return $"SuccessStatuses = new[] {{ {string.Join(", ", operation.Statuses.Select(CSharpText.Number))} }},";
        }

        if (!operation.Errors.IsEmpty)
        {
            yield return $"ErrorCodes = new[] {{ {string.Join(", ", operation.Errors.Select(e => $"{names.ErrorCodes}.{e.Name}"))} }},";
        }

        if (operation.TimeoutMilliseconds is { } timeout)
        {
            yield return $"Timeout = {Milliseconds(timeout)},";
        }

        if (operation.Retries is { } retries)
        {
            yield return $"MaxRetries = {CSharpText.Number(retries)},";
        }

        if (operation.IsAnonymous)
        {
            yield return "IsAnonymous = true,";
        }

        if (operation.HasNoEnvelope)
        {
            yield return $"Envelope = {WellKnown.EnvelopeShape}.None,";
        }
    }

    private string ResultType(OperationPlan operation) => $"{WellKnown.Task}<{Envelope(operation)}>";

    private string Envelope(OperationPlan operation)
        => operation.Data is null ? names.Envelope
            : MayBeNull(operation) ? $"{names.NullableEnvelope}<{NullableArgument(operation.Data)}>"
            : $"{names.Envelope}<{DataType(operation)}>";

    /// <summary>Whether a success may lack data or say null; both at once are an <c>Optional</c>, which is never null.</summary>
    private static bool MayBeNull(OperationPlan operation)
        => operation.Data is { } data && data.IsNullable != operation.IsDataOptional;

    // The argument of a generic type is where a struct must be Nullable itself: T? of an open T leaves it as it is.
    private static string NullableArgument(ValuePlan data) => TypeText.Of(data with { IsNullable = data.IsValueType });

    private static string DataType(OperationPlan operation)
        => operation.IsDataOptional ? $"{WellKnown.Optional}<{TypeText.Of(operation.Data!)}>" : TypeText.Of(operation.Data!);

    private string Reader(OperationPlan operation)
    {
        if (operation.Data is null)
        {
            return $"static (in {WellKnown.ApiAnswer} answer) => {names.Envelope}.Read(answer)";
        }

        var optional = operation.IsDataOptional ? ", isOptional: true" : "";
        return $"static (in {WellKnown.ApiAnswer} answer) => {Envelope(operation)}.Read(answer, {DataReader(operation)}{optional})";
    }

    private static string DataReader(OperationPlan operation)
    {
        var data = operation.Data!;
        if (operation.IsDataOptional && data.IsNullable)
        {
            return $"static (ref {WellKnown.JsonInput} item) => new {DataType(operation)}({ReadText.Expression(data, "item")})";
        }

        return MayBeNull(operation) && !data.IsNullable && data.IsValueType
            ? ReadText.Delegate(data with { IsNullable = true })
            : ReadText.Delegate(data);
    }

    private static string Parameters(OperationPlan operation)
        => string.Join(
            ",\n",
            operation.Parameters
                .Select(ParameterText.Declaration)
                .Append($"{WellKnown.CancellationToken} cancellationToken = default"));

    private static void Constant(SourceWriter writer, string call, ConstantParameterPlan constant)
        => writer.Write(
            $"{call}.{constant.Place.ToString()}({CSharpText.Literal(constant.WireName)}, {CSharpText.Literal(constant.Value)});");

    private static string IsSet(IdempotencyKeyPlan key)
    {
        var value = key.Property is null ? key.Argument : $"{key.Argument}.{key.Property}";
        return key.Presence == Presence.OptionalOrNull ? $"{value} is {{ HasValue: true, Value: not null }}" : $"{value} is not null";
    }

    private static string Obsolete(OperationPlan operation)
        => operation.Remarks.Obsolete is null ? "" : Remarks.Of(operation.Remarks with { Doc = "" }, "");

    private static string Documentation(OperationPlan operation)
        => Remarks.Join(
            [
                operation.Remarks.Doc is null
                    ? Remarks.Element("<summary>", [$"<c>{operation.HttpMethod} {string.Join(" ", CSharpText.XmlLines(operation.Path))}</c>"], "</summary>")
                    : Remarks.Summary(operation.Remarks.Doc),
                ErrorsDoc(operation),
                .. operation.Parameters.Select(ParameterDoc),
                "/// <param name=\"cancellationToken\">Ends the call.</param>",
                Obsolete(operation),
            ]);

    private static string ErrorsDoc(OperationPlan operation)
        => operation.Errors.IsEmpty
            ? ""
            : Remarks.Element(
                "<remarks>",
                ["Error codes:", "<list type=\"bullet\">", .. operation.Errors.Select(ErrorDoc), "</list>"],
                "</remarks>");

    private static string ErrorDoc(ErrorCodePlan error)
        => $"<item><c>{string.Join(" ", CSharpText.XmlLines(error.Code))}</c>: {ErrorCodesEmitter.Meaning(error)}</item>";

    private static string ParameterDoc(ParameterPlan parameter)
        => Remarks.Element(
            $"<param name=\"{parameter.Name.TrimStart('@')}\">", Lines(parameter), "</param>");

    private static string[] Lines(ParameterPlan parameter)
        => [.. CSharpText.XmlLines(parameter.Doc ?? "") is var doc && doc.Any() ? doc : ["The parameter <c>" + string.Join(" ", CSharpText.XmlLines(parameter.WireName)) + "</c>."]];
}
