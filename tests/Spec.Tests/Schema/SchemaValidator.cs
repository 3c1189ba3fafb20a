using System.Diagnostics;
using System.Text.Json;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>The schema for editors, applied by ajv in strict mode: it runs in Node, once for many specs.</summary>
internal static class SchemaValidator
{
    public const string SchemaPath = "spec/schema/genviral.schema.json";

    private const string Folder = "tests/Spec.Tests/Schema";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Why the schema cannot be applied here, or null.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    /// <summary>What the schema has against each spec, by the spec's name.</summary>
    public static IReadOnlyDictionary<string, string[]> Validate(IReadOnlyDictionary<string, string> specs)
    {
        Assert.SkipWhen(Obstacle is not null, Obstacle ?? "");
        using var schema = JsonDocument.Parse(RepositoryFiles.Read(SchemaPath));
        var request = JsonSerializer.Serialize(
            new { schema = schema.RootElement, specs = specs.Select(spec => new { name = spec.Key, text = spec.Value }) });
        var answers = JsonSerializer.Deserialize<Answer[]>(Run(request), JsonSerializerOptions.Web)!;
        Assert.Equal(specs.Keys.Order(StringComparer.Ordinal), answers.Select(answer => answer.Name).Order(StringComparer.Ordinal));
        return answers.ToDictionary(answer => answer.Name, answer => answer.Errors, StringComparer.Ordinal);
    }

    private static string Run(string input)
    {
        using var node = Process.Start(Command("validate.js"))!;
        var output = node.StandardOutput.ReadToEndAsync();
        var complaint = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        if (!node.WaitForExit(Patience))
        {
            node.Kill(entireProcessTree: true);
            Assert.Fail($"validate.js took longer than {Patience}.");
        }

        Assert.True(node.ExitCode == 0, $"validate.js failed: {complaint.Result}");
        return output.Result;
    }

    private static string? FindObstacle()
    {
        if (!Directory.Exists(RepositoryFiles.PathOf($"{Folder}/node_modules/ajv")))
        {
            return $"The packages are not installed: run 'npm ci' in {Folder}.";
        }

        try
        {
            using var node = Process.Start(Command("--version"))!;
            node.StandardInput.Close();
            return node.WaitForExit(Patience) && node.ExitCode == 0 ? null : "Node does not run.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node is not installed.";
        }
    }

    private static ProcessStartInfo Command(string argument) => new("node", [argument])
    {
        WorkingDirectory = RepositoryFiles.PathOf(Folder),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private sealed record Answer(string Name, string[] Errors);
}
