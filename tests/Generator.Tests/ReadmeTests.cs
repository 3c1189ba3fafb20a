using System.Text.RegularExpressions;
using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What the front page shows compiles as it stands there.</summary>
public partial class ReadmeTests
{
    private const string ImplicitUsings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static readonly string Readme = File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "README.md"));

    public static TheoryData<string> Programs => [.. Blocks("csharp")];

    [Fact]
    public void There_are_programs_to_compile() => Assert.InRange(Blocks("csharp").Count(), 3, 20);

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles_with_the_spec_beside_it(string program)
    {
        var spec = Blocks("yaml").First(block => block.StartsWith("genviral: 1", StringComparison.Ordinal));

        var run = GeneratorRun.Of(spec, InMethod(program), LanguageVersion.CSharp12);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
    }

    // A program's statements, in a library.
    private static string InMethod(string program)
    {
        var lines = program.Split('\n');
        var usings = lines.TakeWhile(line => line.Length == 0 || UsingDirective().IsMatch(line)).ToArray();
        return $$"""
            {{ImplicitUsings}}
            {{string.Join("\n", usings)}}
            internal static class ReadmeProgram
            {
                internal static async Task Main()
                {
                    await Task.CompletedTask;
            {{string.Join("\n", lines.Skip(usings.Length))}}
                }
            }
            """;
    }

    private static IEnumerable<string> Blocks(string language)
        => Fence().Matches(Production().Replace(Readme, "")).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value.ReplaceLineEndings("\n"));

    private static string Root(string folder)
        => File.Exists(Path.Combine(folder, "Genviral.Gen.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    [GeneratedRegex("^```(?<language>[a-z]+)\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    // That part has its packages, and its own test beside those.
    [GeneratedRegex("^## In production$.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Production();

    [GeneratedRegex(@"^using [\w.]+;")]
    private static partial Regex UsingDirective();
}
