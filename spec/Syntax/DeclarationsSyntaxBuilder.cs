using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>errors</c>, <c>types</c> and <c>endpoints</c> → syntax: what other parts refer to by name.</summary>
internal sealed class DeclarationsSyntaxBuilder(KeyReader spec, CancellationToken cancellationToken)
{
    private static readonly KeyOwner Errors = new("in 'errors'", []);

    private static readonly KeyOwner Types = new("in 'types'", []);

    private static readonly KeyOwner Endpoints = new("in 'endpoints'", []);

    private static readonly string[] Sections = ["errors", "types", "endpoints"];

    public SpecSyntax Build(SpecSyntax syntax)
    {
        var report = spec.Report;
        report.HasLostText |= Sections.Any(section => spec.MayBeMeant([section]) && spec.Find(section) is null);
        var errors = Entries("errors", "a map of error code → HTTP status, such as '{ not_found: 404 }'");
        var types = Entries("types", "a map of names and types, such as '{ Id: string }'");
        var endpoints = Entries("endpoints", "a map of names and endpoints, such as '{ posts.list: { get: /posts } }'");
        var endpointsOfTypes = StrayedSections.Find(spec, "endpoints", "types", types, StrayedSections.IsEndpoint);
        var endpointsOfErrors = StrayedSections.Find(spec, "endpoints", "errors", errors, StrayedSections.IsEndpoint);
        var typesOfEndpoints = StrayedSections.Find(spec, "types", "endpoints", endpoints, StrayedSections.IsType);
        var typesOfErrors = StrayedSections.Find(spec, "types", "errors", endpointsOfErrors.Kept, StrayedSections.IsType);
        var envelope = (spec.Find("envelope")?.Value as MappingNode)?.Entries ?? [];
        var typesOfEnvelope = StrayedSections.Find(spec, "types", "envelope", envelope, StrayedSections.IsType);
        var errorsOfEnvelope = StrayedSections.Find(spec, "errors", "envelope", envelope, StrayedSections.IsErrorCode);
        errors = Join(typesOfErrors.Kept, errorsOfEnvelope.Found, []);
        types = Join(endpointsOfTypes.Kept, typesOfEndpoints.Found, [.. typesOfErrors.Found, .. typesOfEnvelope.Found]);
        endpoints = Join(typesOfEndpoints.Kept, endpointsOfTypes.Found, endpointsOfErrors.Found);
        types = NamelessDeclarations.Report(Adopt(types, Types, SpecKeys.Type), Types, SpecKeys.Type, NamelessDeclarations.IsKeyOfType, report);
        endpoints = NamelessDeclarations.Report(
            Adopt(endpoints, Endpoints, SpecKeys.Endpoint), Endpoints, SpecKeys.Endpoint, NamelessDeclarations.IsKeyOfEndpoint, report);
        report.DeclaredTypes.UnionWith(types.Select(entry => entry.Key.Text));
        return syntax with
        {
            Errors = Build(Adopt(errors, Errors, SpecKeys.Error), Errors, ErrorSyntaxBuilder.Build, name => [$"errors.{name}"]),
            Types = Build(types, Types, TypeDeclarationSyntaxBuilder.Build, TypeDeclarationSyntaxBuilder.Names),
            Endpoints = Build(endpoints, Endpoints, EndpointSyntaxBuilder.Build, name => [name]),
        };
    }

    /// <summary>Builds what is sound and remembers the names of the rest.</summary>
    private List<T> Build<T>(
        IEnumerable<MappingEntry> entries,
        KeyOwner section,
        Func<MappingEntry, SyntaxReport, T?> build,
        Func<string, IEnumerable<string>> names)
        where T : class
    {
        var built = new List<T>();
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Misindented.Report(entry, section, spec.Report))
            {
                spec.Report.HasLostText = true;
            }
            else if (build(entry, spec.Report) is { } part)
            {
                built.Add(part);
            }
            else
            {
                spec.Report.LostNames.AddRange(names(entry.Key.Text));
            }
        }

        return built;
    }

    private IReadOnlyList<MappingEntry> Adopt(IReadOnlyList<MappingEntry> entries, KeyOwner section, KeyOwner declared)
        => Unindented.HasEmpty(entries) ? Unindented.Adopt(entries, section, declared.Keys.Contains, spec.Report) : entries;

    private static IReadOnlyList<MappingEntry> Join(IReadOnlyList<MappingEntry> own, IReadOnlyList<MappingEntry> strayed, IReadOnlyList<MappingEntry> others)
        => strayed.Count + others.Count == 0 ? own : [.. own, .. strayed, .. others];

    /// <summary>The entries of a section; if it is no map, what refers to them stays unreported.</summary>
    private IReadOnlyList<MappingEntry> Entries(string key, string wanted)
    {
        if (spec.Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is MappingNode mapping)
        {
            spec.Report.HasLostText |= mapping.HasLostEntries;
            return mapping.Entries;
        }

        spec.Report.HasLostText = true;
        spec.Report.AddWrongShape(entry.Value, wanted);
        return [];
    }
}
