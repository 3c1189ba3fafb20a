using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>Lets NSwag's own library generate its client from an OpenAPI file that says the same as the spec; <c>--nswag</c> writes it to <c>Peers</c>.</summary>
internal static class NSwagText
{
    internal static async Task WriteAsync(string directory)
    {
        var document = await OpenApiDocument.FromFileAsync(Path.Combine(directory, "Peers", "social.openapi.json"));
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "NSwagPeer",
            GenerateOptionalParameters = true,
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings =
            {
                Namespace = "Genviral.Gen.Benchmarks.Peers.NSwagGenerated",
                JsonLibrary = CSharpJsonLibrary.SystemTextJson,
                GenerateNullableReferenceTypes = true,
                GenerateOptionalPropertiesAsNullable = true,
            },
        };
        var text = new CSharpClientGenerator(document, settings).GenerateFile();
        await File.WriteAllTextAsync(Path.Combine(directory, "Peers", "NSwagPeer.g.cs"), text.ReplaceLineEndings("\n"));
    }
}
