using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the handler that answers a client's calls in tests. A line an endpoint; what no test uses is trimmed away.</summary>
internal static class TestHandlerEmitter
{
    private const string NoBody = "object";

    public static void Emit(SourceWriter writer, TestHandlerPlan plan)
        => writer.Write($$"""
            /// <summary>Answers the calls of <see cref="{{plan.Names.Client}}"/> in tests, in place of a server: <c>new {{plan.Names.Client}}(handler.CreateHttpClient())</c>.</summary>
            {{plan.Visibility}} sealed partial class {{plan.Names.TestHandler}} : {{WellKnown.ApiTestHandler}}
            {
                /// <summary>Makes a handler that has no replies yet.</summary>
                public {{plan.Names.TestHandler}}()
                    : base({{plan.Names.Description}}.Api, {{CSharpText.Literal(string.Join("\n", plan.Errors.Select(Line)))}})
                {
                }
            }
            """);

    public static void Emit(SourceWriter writer, TestOperationsPlan plan)
        => writer.Write($$"""
            {{plan.Visibility}} sealed partial class {{plan.Names.TestHandler}}
            {
                {{Parts.Blocks(plan.Operations, (w, operation) => Operation(w, plan.Owner, operation))}}
            }
            """);

    private static string Line(ErrorCodePlan error) => $"{string.Join(",", error.Statuses.Select(CSharpText.Number))} {error.Code}";

    private static void Operation(SourceWriter writer, string owner, TestOperationPlan plan)
    {
        var operation = plan.Operation;
        var body = operation.Parameters.FirstOrDefault(parameter => parameter is { Place: ParameterPlace.Body, Kind: ContentKind.Json })?.Value.NotNull;
        var data = Data(operation.Returned);
        var types = data is null ? "" : ", " + data;
        var bodyType = body is null ? NoBody : TypeText.Of(body);
        var arguments = body is null || operation.Returned.IsStream ? $"<{bodyType}{types}>" : "";
        var json = Json(body, operation.Returned);
        writer.Write($$"""
            /// <summary><c>{{CSharpText.XmlLine(operation.Key)}}</c></summary>
            public {{WellKnown.ApiTestOperation}}<{{bodyType}}{{types}}> {{plan.Property}}
            """);
        if (!json.Contains("\n"))
        {
            writer.Write($" => Operation{arguments}({owner}.{operation.Field}, {json});");
            return;
        }

        writer.EndLine();
        writer.Write($$"""
                => Operation{{arguments}}(
                    {{owner}}.{{operation.Field}},
                    {{json}});
            """);
    }

    private static string Json(ValuePlan? body, DataPlan data)
    {
        var (request, reply) = (body is null ? "null" : Json(body), Data(data) is null ? "" : DataJson(data));
        return reply.Length == 0 ? request : $"{request},{(request.Contains("\n") || reply.Contains("\n") ? "\n" : " ")}{reply}";
    }

    private static string? Data(DataPlan data)
        => data switch
        {
            { IsStream: true } => WellKnown.ApiStream,
            { Value: null } => null,
            { MayBeNull: true } => TypeText.Of(data.Value with { IsNullable = true }),
            _ => OperationEmitter.DataArgument(data),
        };

    private static string DataJson(DataPlan data)
        => data switch
        {
            { IsStream: true } => "null",
            { IsWrapped: true } => Wrapped(data),
            { MayBeNull: true } => Json(data.Value! with { IsNullable = true }),
            _ => Json(data.Value!),
        };

    private static string Json(ValuePlan value)
        => JsonText.Of(value) is { } json ? $"default({json})" : Delegated(TypeText.Of(value), ReadText.Delegate(value), WriteText.Delegate(value));

    private static string Wrapped(DataPlan data)
        => Delegated(
            OperationEmitter.DataArgument(data),
            OperationEmitter.WrappedReader(data),
            $$"""
            static (output, item) =>
            {
                if (item.HasValue)
                {
                    {{WriteText.Statement(data.Value!, "item.Value", "some").Replace("\n", "\n        ")}}
                }
            }
            """);

    private static string Delegated(string type, string read, string write)
        => $"new {WellKnown.DelegatedJson}<{type}>(\n    {read.Replace("\n", "\n    ")},\n    {write.Replace("\n", "\n    ")})";
}
