using Genviral.Gen.Fuzz.Checks;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Fuzz;

/// <summary>Checks files as they are, and shows what the front end finds in them.</summary>
internal static class FileRun
{
    public static int Run(IReadOnlyList<string> paths)
    {
        var input = new FuzzInput([.. paths.Select(path => new FuzzFile(path, File.ReadAllText(path)))]);
        var failure = InputCheck.Find(input, isCompiled: true);
        foreach (var finding in Findings(input))
        {
            Console.WriteLine(finding);
        }

        Console.WriteLine(failure is null ? "Nothing fails." : $"FAILED: {failure}");
        return failure is null ? 0 : 1;
    }

    private static IEnumerable<string> Findings(FuzzInput input)
    {
        var files = input.Files.Select(file => SpecCompiler.Read(new SpecFile(file.Path, SourceText.From(file.Text))));
        return SpecCompiler.Bind(files).Findings.Select(finding => $"{finding.Location}: {finding.Descriptor.Id}: {finding.Message}");
    }
}
