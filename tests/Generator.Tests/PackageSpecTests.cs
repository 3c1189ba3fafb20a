using Genviral.Gen.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Which additional files are specs, and which of them came with the package.</summary>
public class PackageSpecTests
{
    private const string InPackage = "/home/me/.nuget/packages/genviral.gen/1.2.3/specs/genviral.yaml";

    [Theory]
    [InlineData("package", "", "/anywhere/x.yaml", true)]
    [InlineData("true", "", "/project/api/x.yaml", false)]
    [InlineData("true", "true", InPackage, false)]
    [InlineData("", "", "/project/genviral.yaml", false)]
    [InlineData("", "true", "/project/genviral.yaml", false)]
    [InlineData("", "true", "/project/specs/shop.genviral.yaml", false)]
    [InlineData("", "True", InPackage, true)]
    [InlineData("", "true", @"C:\C# code\packages\Genviral.Gen\1.2.3\specs\genviral.yaml", true)]
    [InlineData("", "", InPackage, false)]
    [InlineData("false", "true", "/project/genviral.yaml", null)]
    [InlineData("", "true", "/project/x.yaml", null)]
    public void The_mark_tells_and_where_it_is_lost_the_path(string mark, string property, string path, bool? isFromPackage)
        => Assert.Equal(isFromPackage, SpecFiles.Find(new EmptyText(path), new Options(mark, property))?.IsFromPackage);

    private sealed class EmptyText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("");
    }

    private sealed class Options(string mark, string property) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new One("build_property.GenviralPartnerApi", property);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => throw new NotSupportedException();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new One("build_metadata.AdditionalFiles.GenviralSpec", mark);
    }

    private sealed class One(string key, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, out string value)
        {
            value = text;
            return name == key;
        }
    }
}
