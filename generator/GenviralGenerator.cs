using Genviral.Gen.Generator.Emission;
using Genviral.Gen.Generator.Inputs;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Generator.Reporting;
using Genviral.Gen.Generator.Surface;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator;

/// <summary>Spec files in, a typed client out. This is the table of contents; each step is a room of its own.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GenviralGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The spec files among the project's additional files.
        IncrementalValuesProvider<SpecInput> specs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => SpecFiles.Find(pair.Left, pair.Right) is { } spec ? [spec] : Array.Empty<SpecInput>())
            .WithTrackingName(TrackingNames.Spec);

        // Each file by itself: an edit reads that file again and no other.
        IncrementalValuesProvider<SpecSyntax> syntax = specs
            .Select(static (text, cancellation) => FrontEnd.Read(text, cancellation))
            .WithTrackingName(TrackingNames.Syntax);

        // All files together: what belongs to one client is joined and resolved.
        IncrementalValueProvider<SpecCompilation> compilation = syntax
            .Collect()
            .Select(static (files, cancellation) => FrontEnd.Bind(files, cancellation))
            .WithTrackingName(TrackingNames.Clients);

        // From here on by value: a comment or a moved line in the spec ends at this step.
        IncrementalValueProvider<EquatableArray<ClientModel>> models = compilation
            .Select(static (result, _) => result.Clients.Select(client => client.Model).ToEquatableArray())
            .WithTrackingName(TrackingNames.Models);

        // A C# edit ends here: it changes none of these facts.
        var memory = new ReferenceMemory();
        IncrementalValueProvider<ConsumerFacts> facts = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => ConsumerFacts.Of(pair.Left, memory.Of(pair.Left), pair.Right.GlobalOptions))
            .WithTrackingName(TrackingNames.Facts);

        var planned = new PlanMemory();
        IncrementalValueProvider<EquatableArray<ClientFiles>> plans = models
            .Combine(facts)
            .Select((pair, _) => ClientPlanner.PlanAll(pair.Left, pair.Right, planned))
            .WithComparer(ComparedLater.Instance)
            .WithTrackingName(TrackingNames.Plans);

        IncrementalValuesProvider<FilePlan> files = plans
            .SelectMany(static (clients, _) => clients.SelectMany(client => client.Files))
            .WithTrackingName(TrackingNames.Files);

        // Findings go their own way: a moved line is reported anew and emits nothing anew.
        IncrementalValueProvider<EquatableArray<Finding>> findings = compilation
            .Combine(plans)
            .Combine(facts)
            .Select(static (all, _) => FindingList.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Findings);

        // Where a project has recorded what its client looks like, a change that breaks it is reported.
        IncrementalValueProvider<EquatableArray<RecordedSurface>> recorded = context.AdditionalTextsProvider
            .Where(static text => RecordedSurface.IsRecord(text))
            .Select(static (text, cancellation) => RecordedSurface.Read(text, cancellation))
            .Collect()
            .Select(static (records, _) => records.Distinct().ToEquatableArray());

        IncrementalValueProvider<EquatableArray<Finding>> breaks = recorded
            .Combine(plans)
            .Combine(compilation)
            .Combine(facts)
            .Select(static (all, _) => SurfaceFindings.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Surfaces);

        // Only while the record is written.
        IncrementalValuesProvider<ClientFiles> toRecord = plans
            .Combine(facts)
            .SelectMany(static (pair, _) => pair.Right.WritesApi ? pair.Left : EquatableArray<ClientFiles>.Empty);

        // On frameworks that lack what the emitted code needs of C#.
        IncrementalValueProvider<EquatableArray<string>> polyfills = plans
            .Combine(facts)
            .Select(static (pair, _) => pair.Left.IsEmpty ? EquatableArray<string>.Empty : pair.Right.Polyfills);

        context.RegisterSourceOutput(files, static (output, file) => SourceOutput.Add(output, file));
        context.RegisterSourceOutput(polyfills, static (output, names) => SourceOutput.AddPolyfills(output, names));
        context.RegisterSourceOutput(findings, static (output, list) => DiagnosticOutput.Report(output, list));
        context.RegisterSourceOutput(breaks, static (output, list) => DiagnosticOutput.Report(output, list));
        context.RegisterSourceOutput(toRecord, static (output, client) => SourceOutput.AddSurface(output, client));
    }
}
