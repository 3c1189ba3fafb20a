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
        var text = Generate(await File.ReadAllTextAsync(Path.Combine(directory, "Peers", "social.openapi.json")));
        await File.WriteAllTextAsync(Path.Combine(directory, "Peers", "NSwagPeer.g.cs"), text.ReplaceLineEndings("\n"));
    }

    /// <summary>Parses an OpenAPI file and generates its client.</summary>
    internal static string Generate(string openApi)
    {
        // On this thread, whose time is measured; nothing in it waits.
        var document = OpenApiDocument.FromJsonAsync(openApi).GetAwaiter().GetResult();
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
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
