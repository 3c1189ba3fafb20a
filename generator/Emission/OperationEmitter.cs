using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits an operation: its description, its method, and the method of the interface.</summary>
internal sealed class OperationEmitter(ClientNames names)
{
    public void Description(SourceWriter writer, OperationPlan operation)
    {
        writer.Write($"internal static readonly {WellKnown.ApiOperation} {operation.Field} = new({CSharpText.Literal(operation.Key)}, \"{operation.HttpMethod}\", {CSharpText.Literal(operation.Path)})");
        var settings = Settings(operation).ToArray();
        if (settings.Length == 0)
        {
            writer.Write(";");
            return;
        }

        writer.EndLine();
        writer.Write($$"""
            {
                {{string.Join("\n", settings)}}
            };
            """);
    }

    public void Signature(SourceWriter writer, OperationPlan operation)
        => writer.Write($$"""
            {{Documentation(operation)}}
            {{WellKnown.Task}}<{{Envelope(operation.Returned)}}> {{operation.Method}}(
                {{Parameters(operation.Parameters)}});
            """);

    public void Method(SourceWriter writer, OperationPlan operation)
    {
        var call = operation.CallLocal;
        writer.Write($$"""
            {{Remarks.Join("/// <inheritdoc/>", Obsolete(operation))}}
            public {{WellKnown.Task}}<{{Envelope(operation.Returned)}}> {{operation.Method}}(
                {{Parameters(operation.Parameters)}})
            {
                var {{call}} = _connection.CreateRequest({{operation.Field}});
                {{Parts.Lines(operation.Constants, (w, c) => Constant(w, call, c))}}
                {{Parts.Lines(operation.Parameters.Where(p => p.Place != ParameterPlace.MediaType), (w, p) => ParameterText.Statement(w, call, p))}}
                {{(operation.IdempotencyKey is { } key ? $"{call}.IdempotencyKey({Value(key)});" : "")}}
                return {{Send(operation)}}, cancellationToken);
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

        if (operation.AnswerMediaType is { } mediaType)
        {
            yield return $"AnswerMediaType = {CSharpText.Literal(mediaType)},";
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

    /// <summary>The envelope around what an operation returns.</summary>
    public string Envelope(DataPlan data)
        => data.IsStream ? names.Download
            : data.Value is null ? names.Envelope
            : $"{(data.MayBeNull ? names.NullableEnvelope : names.Envelope)}<{DataArgument(data)}>";

    /// <summary>The data as the argument of its envelope.</summary>
    public static string DataArgument(DataPlan data)
        => data switch
        {
            { Value: null } => throw new InvalidOperationException("Without data there is no argument."),
            { IsWrapped: true } => $"{WellKnown.Optional}<{TypeText.Of(data.Value)}>",

            // The argument of a generic type is where a struct must be Nullable itself: T? of an open T leaves it as it is.
            { MayBeNull: true } => TypeText.Of(data.Value with { IsNullable = data.Value.IsValueType }),
            _ => TypeText.Of(data.Value),
        };

    /// <summary>The call that sends it, up to its last argument.</summary>
    private string Send(OperationPlan operation)
    {
        var (data, call) = (operation.Returned, operation.CallLocal);
        if (data is { IsStream: false, IsWrapped: false, MayBeNull: false, Value: not null } && !operation.IsDataOptional
            && JsonText.Of(operation.Data!) is { } json)
        {
            return $"{Envelope(data)}.SendAsync<{json}>({call}";
        }

        return $"{call}.{(data.IsStream ? "SendStreamAsync" : "SendAsync")}({Reader(operation)}";
    }

    private string Reader(OperationPlan operation)
    {
        if (operation.Data is null)
        {
            return $"static (in {WellKnown.ApiAnswer} answer) => {Envelope(operation.Returned)}.Read(answer)";
        }

        var optional = operation.IsDataOptional ? ", isOptional: true" : "";
        return $"static (in {WellKnown.ApiAnswer} answer) => {Envelope(operation.Returned)}.Read(answer, {DataReader(operation)}{optional})";
    }

    private static string DataReader(OperationPlan operation)
    {
        var data = operation.Data!;
        if (operation.Returned.IsWrapped)
        {
            return WrappedReader(operation.Returned);
        }

        return operation.Returned.MayBeNull && !data.IsNullable && data.IsValueType
            ? ReadText.Delegate(data with { IsNullable = true })
            : ReadText.Delegate(data);
    }

    /// <summary>A delegate that reads data which may be both absent and null.</summary>
    public static string WrappedReader(DataPlan data)
        => $"static (ref {WellKnown.JsonInput} item) => new {DataArgument(data)}({ReadText.Expression(data.Value!, "item")})";

    /// <summary>The parameters of a method, with those that no spec names and its token.</summary>
    public static Action<SourceWriter> Parameters(IEnumerable<ParameterPlan> parameters, params string[] others)
        => writer =>
        {
            foreach (var parameter in parameters)
            {
                writer.Write(ParameterText.Declaration(parameter));
                writer.Write(",");
                writer.EndLine();
            }

            foreach (var other in others)
            {
                writer.Write(other);
                writer.Write(",");
                writer.EndLine();
            }

            writer.Write(WellKnown.CancellationToken);
            writer.Write(" cancellationToken = default");
        };

    private static void Constant(SourceWriter writer, string call, ConstantParameterPlan constant)
        => writer.Write(
            $"{call}.{constant.Place.ToString()}({CSharpText.Literal(constant.WireName)}, {CSharpText.Literal(constant.Value)});");

    private static string Value(IdempotencyKeyPlan key)
    {
        var value = key.Property is null ? key.Argument : $"{key.Argument}.{key.Property}";
        return key.Presence == Presence.OptionalOrNull ? value + ".GetValueOrDefault()" : value;
    }

    /// <summary>The attribute of an operation that is deprecated.</summary>
    public static string Obsolete(OperationPlan operation)
        => operation.Remarks.Obsolete is null ? "" : Remarks.Of(operation.Remarks with { Doc = "" }, "");

    private static Action<SourceWriter> Documentation(OperationPlan operation)
        => writer =>
        {
            writer.Write($$"""
                {{(operation.Remarks.Doc is { } doc ? Remarks.Summary(doc) : $"/// <summary><c>{operation.HttpMethod} {CSharpText.XmlLine(operation.Path)}</c></summary>")}}
                {{ErrorsDoc(operation)}}
                """);
            writer.EndLine();
            foreach (var parameter in operation.Parameters)
            {
                writer.Write(ParameterDoc(parameter));
                writer.EndLine();
            }

            writer.Write($$"""
                /// <param name="cancellationToken">Ends the call.</param>
                {{Obsolete(operation)}}
                """);
        };

    private static string ErrorsDoc(OperationPlan operation)
        => operation.Errors.IsEmpty
            ? ""
            : Remarks.Element(
                "<remarks>",
                ["Error codes:", "<list type=\"bullet\">", .. operation.Errors.Select(ErrorDoc), "</list>"],
                "</remarks>");

    private static string ErrorDoc(ErrorCodePlan error)
        => $"<item><c>{CSharpText.XmlLine(error.Code)}</c>: {ErrorCodesEmitter.Meaning(error)}</item>";

    /// <summary>The documentation of a parameter.</summary>
    public static string ParameterDoc(ParameterPlan parameter)
        => Remarks.Element(
            $"<param name=\"{parameter.Name.TrimStart('@')}\">", Lines(parameter), "</param>");

    private static string[] Lines(ParameterPlan parameter)
        => [.. CSharpText.XmlLines(parameter.Doc ?? "") is var doc && doc.Any() ? doc : ["The parameter <c>" + CSharpText.XmlLine(parameter.WireName) + "</c>."]];
}
