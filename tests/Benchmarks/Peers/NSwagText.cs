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

    /// <summary>Parses an OpenAPI file and generates its client, by NSwag's defaults.</summary>
    internal static string Generate(string openApi) => Generate(openApi, _ => { });

    /// <summary>The same with records, and an interface to put a test's own client behind, as ours have.</summary>
    internal static string GenerateAlike(string openApi)
        => Generate(openApi, static settings =>
            {
                settings.GenerateClientInterfaces = true;
                settings.CSharpGeneratorSettings.ClassStyle = CSharpClassStyle.Record;
                settings.CSharpGeneratorSettings.GenerateNativeRecords = true;
            })
            // A record cannot derive from the dictionary that it makes of the issues.
            .Replace("partial record Issues", "partial class Issues", StringComparison.Ordinal);

    private static string Generate(string openApi, Action<CSharpClientGeneratorSettings> adjust)
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
        adjust(settings);
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
