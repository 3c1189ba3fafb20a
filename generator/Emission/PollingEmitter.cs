using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the method that starts a job and waits for its end, and how it is followed.</summary>
internal sealed class PollingEmitter(ClientNames names, OperationEmitter operations)
{
    public void Field(SourceWriter writer, OperationPlan operation, PollingPlan polling)
        => writer.Write($$"""
            private static readonly {{WellKnown.ApiPolling}}<{{names.Envelope}}, {{operations.Envelope(operation.Returned)}}, {{operations.Envelope(polling.Look.Data)}}, {{Data(polling)}}> {{polling.Field}} = new()
            {
                Id = static start => {{AccessText.TextOf(polling.Id, "start")}},
                State = static state => {{AccessText.TextOf(polling.State, "state")}},
                Data = static state => state.Data,
                Done = new[] { {{CSharpText.Literals(polling.Done)}} },
                {{(polling.Failed.IsEmpty ? "" : $"Failed = new[] {{ {CSharpText.Literals(polling.Failed)} }},")}}
                Interval = {{OperationEmitter.Milliseconds(polling.EveryMilliseconds)}},
            };
            """);

    public void Signature(SourceWriter writer, OperationPlan operation, PollingPlan polling)
        => writer.Write($$"""
            {{Documentation(operation, polling)}}
            {{ResultType(polling)}} {{polling.Method}}(
                {{Parameters(operation, polling)}});
            """);

    public void Method(SourceWriter writer, OperationPlan operation, PollingPlan polling)
    {
        var locals = polling.Locals;
        var arguments = operation.Parameters.Select(parameter => parameter.Name).Append(locals.Token);
        var owner = polling.Look.Owner is { } type ? $"new {type}(_connection)." : "";
        writer.Write($$"""
            {{Remarks.Join("/// <inheritdoc/>", OperationEmitter.Obsolete(operation))}}
            public {{ResultType(polling)}} {{polling.Method}}(
                {{Parameters(operation, polling)}})
                => {{polling.Field}}
                    .Of(
                        _connection,
                        {{locals.Token}} => {{operation.Method}}({{string.Join(", ", arguments)}}),
                        ({{locals.Id}}, {{locals.Token}}) => {{owner}}{{polling.Look.Method}}({{string.Join(", ", LookArguments(polling))}}))
                    .WaitAsync({{locals.Polling}}, {{locals.Progress}}, cancellationToken);
            """);
    }

    private string ResultType(PollingPlan polling) => $"{WellKnown.Task}<{WellKnown.ApiJobResult}<{Data(polling)}, {names.Envelope}>>";

    private static string Data(PollingPlan polling) => OperationEmitter.DataArgument(polling.Look.Data);

    private static Action<SourceWriter> Parameters(OperationPlan operation, PollingPlan polling)
        => OperationEmitter.Parameters(
            operation.Parameters,
            $"{WellKnown.ApiPollingOptions}? {polling.Locals.Polling} = null",
            $"{WellKnown.IProgress}<{Data(polling)}>? {polling.Locals.Progress} = null");

    private static IEnumerable<string> LookArguments(PollingPlan polling)
        => polling.Look.Arguments
            .Select(argument => $"{argument.Parameter}: {LookArgument(argument, polling.Locals.Id)}")
            .Append($"cancellationToken: {polling.Locals.Token}");

    // The two endpoints may type the same thing differently, so it goes over as the text that it is in the path.
    private static string LookArgument(LookArgumentPlan argument, string id)
        => argument switch
        {
            { Constant: { } constant } => KeyText.Parse(argument.Target, CSharpText.Literal(constant)),
            { Name: { } name, Source: { } source } when source == argument.Target => name,
            { Name: { } name, Source: { } source } => KeyText.Parse(argument.Target, KeyText.Of(source, name)),
            _ => KeyText.Parse(argument.Target, id),
        };

    private static string Documentation(OperationPlan operation, PollingPlan polling)
        => Remarks.Join(
            [
                Remarks.Element("<summary>", [$"Calls <see cref=\"{operation.Method}\"/>, then asks how the job stands until it has ended."], "</summary>"),
                Remarks.Element(
                    "<remarks>",
                    [
                        $"Done: {States(polling.Done)}.{(polling.Failed.IsEmpty ? "" : $" Failed: {States(polling.Failed)}.")} Any other state goes on.",
                        "A call that does not work, a job that fails and the end of the time limit are outcomes of the result; nothing is thrown for them.",
                    ],
                    "</remarks>"),
                .. operation.Parameters.Select(OperationEmitter.ParameterDoc),
                $"/// <param name=\"{polling.Locals.Polling}\">How often, and for how long; null: every {Pause(polling)}, for an hour at most.</param>",
                $"/// <param name=\"{polling.Locals.Progress}\">Told what each look at the job gave.</param>",
                "/// <param name=\"cancellationToken\">Ends the waiting; the job goes on.</param>",
                OperationEmitter.Obsolete(operation),
            ]);

    private static string States(IEnumerable<string> states)
        => string.Join(", ", states.Select(state => $"<c>{CSharpText.XmlLine(state)}</c>"));

    private static string Pause(PollingPlan polling)
        => polling.EveryMilliseconds % 1000 == 0
            ? CSharpText.Number(polling.EveryMilliseconds / 1000) + " s"
            : CSharpText.Number(polling.EveryMilliseconds) + " ms";
}
