using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits what the runtime needs to know of the API as a whole.</summary>
internal static class DescriptionEmitter
{
    public static Action<SourceWriter> Of(ClientPlan client)
        => writer => writer.Write($$"""
            /// <summary>What the runtime knows of the API.</summary>
            internal static class {{client.Names.Description}}
            {
                public static readonly {{WellKnown.ApiDescription}} Api = new()
                {
                    ClientName = {{CSharpText.Literal(client.Names.Client)}},
                    BaseUrl = {{CSharpText.LiteralOrNull(client.BaseUrl)}},
                    Auth = {{Auth(client.Auth)}},
                    Timeout = {{OperationEmitter.Milliseconds(client.TimeoutMilliseconds)}},
                    MaxRetries = {{client.Retries}},
                    {{(client.Concurrency is { } limit ? $"MaxConcurrency = {CSharpText.Number(limit)}," : "")}}
                    {{Codes("KnownErrorCodes", client.Errors)}}
                    {{Codes("RetryableErrorCodes", client.Errors.Where(error => error.Retry == true))}}
                    {{Codes("NeverRetriedErrorCodes", client.Errors.Where(error => error.Retry == false))}}
                    {{Headers(client.ConstantHeaders)}}
                    {{(client.Envelope == EnvelopeModel.Default ? static _ => { } : Envelope(client.Envelope))}}
                };
            }
            """);

    private static string Auth(AuthModel auth)
        => auth.Kind switch
        {
            AuthKind.Bearer => $"{WellKnown.ApiAuth}.Bearer",
            AuthKind.None => $"{WellKnown.ApiAuth}.None",
            AuthKind.Header => $"{WellKnown.ApiAuth}.Header({CSharpText.Literal(auth.Name!)}, {CSharpText.LiteralOrNull(auth.Prefix)})",
            AuthKind.Query => $"{WellKnown.ApiAuth}.Query({CSharpText.Literal(auth.Name!)})",
            _ => $"{WellKnown.ApiAuth}.Path({CSharpText.Literal(auth.Name!)})",
        };

    private static string Codes(string property, IEnumerable<ErrorModel> errors)
    {
        var codes = CSharpText.Literals(errors.Select(error => error.Code));
        return codes.Length == 0 ? "" : $"{property} = new[] {{ {codes} }},";
    }

    private static string Headers(EquatableArray<ConstantParameterPlan> headers)
        => headers.IsEmpty
            ? ""
            : $$"""
                ConstantHeaders = new {{WellKnown.KeyValuePair}}<string, string>[]
                {
                    {{string.Join("\n    ", headers.Select(h => $"new({CSharpText.Literal(h.WireName)}, {CSharpText.Literal(h.Value)}),"))}}
                },
                """;

    private static Action<SourceWriter> Envelope(EnvelopeModel envelope)
        => writer => writer.Write($$"""
            Envelope = new {{WellKnown.EnvelopeShape}}
            {
                Ok = {{CSharpText.LiteralOrNull(envelope.Ok)}},
                {{(envelope.OkValue is { } value ? $"OkValue = {TypeText.Expression(value)}," : "")}}
                Code = {{CSharpText.LiteralOrNull(envelope.Code)}},
                Message = {{CSharpText.LiteralOrNull(envelope.Message)}},
                Data = {{CSharpText.LiteralOrNull(envelope.Data)}},
                ErrorCode = {{CSharpText.LiteralOrNull(envelope.ErrorCode)}},
                Issues = {{CSharpText.LiteralOrNull(envelope.Issues)}},
                {{(envelope.Fields.IsEmpty ? "" : $"Fields = new[] {{ {CSharpText.Literals(envelope.Fields.Select(f => f.WireName))} }},")}}
            },
            """);
}
