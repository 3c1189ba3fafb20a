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
        writer.Write($$"""
            /// <summary><c>{{CSharpText.XmlLine(operation.Key)}}</c></summary>
            public {{WellKnown.ApiTestOperation}}<{{bodyType}}{{types}}> {{plan.Property}} => Operation
            """);
        if (body is null || operation.Returned.IsStream)
        {
            writer.Write($"<{bodyType}{types}>");
        }

        writer.Write($"({owner}.{operation.Field}, {(body is null ? "null" : Json(body))}{(data is null ? "" : ", " + DataJson(operation.Returned))});");
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
                {{WriteText.Statement(data.Value!, "item.Value", "some").Replace("\n", "\n    ")}}
            }
            """);

    private static string Delegated(string type, string read, string write)
        => $"\n    new {WellKnown.DelegatedJson}<{type}>(\n        {read.Replace("\n", "\n        ")},\n        {write.Replace("\n", "\n        ")})";
}
