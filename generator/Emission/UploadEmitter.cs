using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the method that asks for an upload and sends the bytes, and where they go.</summary>
internal sealed class UploadEmitter(OperationEmitter operations)
{
    public void Field(SourceWriter writer, OperationPlan operation, UploadPlan upload)
        => writer.Write($$"""
            private static readonly {{WellKnown.ApiUpload}}<{{operations.Envelope(operation.Returned)}}> {{upload.Field}} = new({{CSharpText.Literals([operation.Key, upload.HttpMethod, upload.UrlTemplate])}})
            {
                Url = static answer => {{AccessText.TextOf(upload.Url, "answer")}},
                {{(operation.TimeoutMilliseconds is { } timeout ? $"Timeout = {OperationEmitter.Milliseconds(timeout)}," : "")}}
                {{(operation.Retries is { } retries ? $"MaxRetries = {CSharpText.Number(retries)}," : "")}}
            };
            """);

    public void Signature(SourceWriter writer, OperationPlan operation, UploadPlan upload)
        => writer.Write($$"""
            {{Documentation(operation, upload)}}
            {{ResultType(operation)}} {{upload.Method}}(
                {{Parameters(operation, upload)}});
            """);

    public void Method(SourceWriter writer, OperationPlan operation, UploadPlan upload)
    {
        var locals = upload.Locals;
        var arguments = operation.Parameters.Select(parameter => parameter.Name).Append(locals.Token);
        writer.Write($$"""
            {{Remarks.Join("/// <inheritdoc/>", OperationEmitter.Obsolete(operation))}}
            public {{ResultType(operation)}} {{upload.Method}}(
                {{Parameters(operation, upload)}})
                => {{upload.Field}}.SendAsync(
                    _connection,
                    {{locals.Token}} => {{operation.Method}}({{string.Join(", ", arguments)}}),
                    new {{WellKnown.ApiUploadContent}}({{locals.Content}}, {{locals.ContentLength}}, {{MediaType(upload)}}, {{locals.Progress}}),
                    cancellationToken);
            """);
    }

    private string ResultType(OperationPlan operation) => $"{WellKnown.Task}<{operations.Envelope(operation.Returned)}>";

    // The request may be null here; the plain operation says so.
    private static string MediaType(UploadPlan upload)
        => upload.MediaType is { } mediaType ? AccessText.TextOf(mediaType, "request?") : upload.Locals.MediaType!;

    private static string Parameters(OperationPlan operation, UploadPlan upload)
    {
        var locals = upload.Locals;
        var required = operation.Parameters.Where(parameter => parameter.Presence == Presence.Required);
        var optional = operation.Parameters.Where(parameter => parameter.Presence != Presence.Required);
        return string.Join(
            ",\n",
            [
                .. required.Select(ParameterText.Declaration),
                $"{WellKnown.Stream} {locals.Content}",
                .. optional.Select(ParameterText.Declaration),
                $"long? {locals.ContentLength} = null",
                .. locals.MediaType is null ? Array.Empty<string>() : [$"string? {locals.MediaType} = null"],
                $"{WellKnown.IProgress}<long>? {locals.Progress} = null",
                $"{WellKnown.CancellationToken} cancellationToken = default",
            ]);
    }

    private static string Documentation(OperationPlan operation, UploadPlan upload)
    {
        var locals = upload.Locals;
        return Remarks.Join(
            [
                Remarks.Element("<summary>", [$"Calls <see cref=\"{operation.Method}\"/>, then sends the bytes to the address that its answer names, without the API's credentials."], "</summary>"),
                Remarks.Element("<remarks>", ["If the call does not work, its answer is returned and nothing is sent."], "</remarks>"),
                .. operation.Parameters.Select(OperationEmitter.ParameterDoc),
                $"/// <param name=\"{locals.Content}\">The bytes, read from where the stream stands while they are sent, and never disposed.</param>",
                $"/// <param name=\"{locals.ContentLength}\">How many bytes there are; null: what is left of a stream that can seek, else unknown, which many storages refuse.</param>",
                locals.MediaType is null ? "" : $"/// <param name=\"{locals.MediaType}\">The media type of the bytes; null: none is told.</param>",
                $"/// <param name=\"{locals.Progress}\">Told how many bytes have been sent.</param>",
                "/// <param name=\"cancellationToken\">Ends the call and the upload.</param>",
                $"/// <exception cref=\"{WellKnown.ApiUploadException}\">The address refused the bytes.</exception>",
                OperationEmitter.Obsolete(operation),
            ]);
    }
}
