using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Tests.Harness;

/// <summary>One driver that is led through all edits of a session, as in an editor.</summary>
internal sealed class EditedProject
{
    private readonly Dictionary<string, ProjectFile> _files;
    private GeneratorDriver _driver;
    private ProjectState _state;

    public EditedProject(ProjectState state)
    {
        _state = state;
        _files = FilesOf(state).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _driver = FirstDriver(state, _files.Values).RunGenerators(Compilation(state));
    }

    /// <summary>What came out after the last edit: the findings and the emitted files, as one text.</summary>
    public string Result => ResultOf(_driver);

    /// <summary>What comes out where nothing is remembered.</summary>
    public static string FirstResult(ProjectState state) => ResultOf(FirstDriver(state, FilesOf(state)).RunGenerators(Compilation(state)));

    /// <summary>Brings the project into another state, with one run of the generator.</summary>
    public void Edit(ProjectState state)
    {
        Remove([.. _state.Files.Keys.Where(path => !state.Files.ContainsKey(path))]);
        foreach (var file in FilesOf(state))
        {
            Set(file);
        }

        if (_state.Language != state.Language)
        {
            _driver = _driver.WithUpdatedParseOptions(Parse(state));
        }

        if (_state.Properties != state.Properties)
        {
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectProperties(state.Properties));
        }

        _state = state;
        _driver = _driver.RunGenerators(Compilation(state));
    }

    private void Remove(IReadOnlyList<string> paths)
    {
        _driver = _driver.RemoveAdditionalTexts([.. paths.Select(path => _files[path])]);
        foreach (var path in paths)
        {
            _files.Remove(path);
        }
    }

    private void Set(ProjectFile file)
    {
        if (!_files.TryGetValue(file.Path, out var before))
        {
            _driver = _driver.AddAdditionalTexts([file]);
        }
        else if (before.Text == file.Text)
        {
            return;
        }
        else
        {
            _driver = _driver.ReplaceAdditionalText(before, file);
        }

        _files[file.Path] = file;
    }

    private static IEnumerable<ProjectFile> FilesOf(ProjectState state) => state.Files.Select(file => new ProjectFile(file.Key, file.Value));

    private static CSharpParseOptions Parse(ProjectState state) => new(state.Language);

    private static CSharpGeneratorDriver FirstDriver(ProjectState state, IEnumerable<ProjectFile> files)
        => CSharpGeneratorDriver.Create(
            [new GenviralGenerator().AsSourceGenerator()], files, Parse(state), new ProjectProperties(state.Properties));

    private static CSharpCompilation Compilation(ProjectState state)
        => CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(state.Code, Parse(state))], state.References);

    private static string ResultOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.True(result.Exception is null, result.Exception?.ToString());
        return string.Concat(result.Diagnostics
            .Select(finding => $"{finding} {string.Join(' ', finding.AdditionalLocations)}\n")
            .Concat(result.GeneratedSources.Select(source => $"=== {source.HintName}\n{source.SourceText}")));
    }

    private sealed class ProjectFile(string path, string text) : AdditionalText
    {
        public string Text => text;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class ProjectProperties(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        private static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

        private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
                => properties.TryGetValue(key, out value);
        }
    }
}
