using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Tests.Partner;

/// <summary>The spec that the package carries, as the front end understands it.</summary>
internal static class PartnerSpec
{
    public static string RepositoryRoot { get; } = FindRoot();

    public static ClientModel Model { get; } = Compile();

    /// <summary>The endpoint of that name.</summary>
    public static EndpointModel Endpoint(string name)
        => Model.Endpoints.FirstOrDefault(endpoint => endpoint.Name == name)
            ?? throw new InvalidOperationException($"The spec has no endpoint {name}.");

    public static TypeModel Type(string key) => Model.Types.First(type => type.Key == key);

    private static ClientModel Compile()
    {
        const string File = "spec/api/genviral.yaml";
        var text = SourceText.From(System.IO.File.ReadAllText(Path.Combine(RepositoryRoot, File)));
        var compilation = SpecCompiler.Bind([SpecCompiler.Read(new SpecFile(File, text))]);
        return compilation.Findings.Count == 0
            ? compilation.Clients.Single().Model
            : throw new InvalidOperationException(string.Join('\n', compilation.Findings));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Genviral.Gen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Genviral.Gen.sln at or above {AppContext.BaseDirectory}.");
    }
}
