using Genviral.Gen.Generator.Inputs;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>What is emitted for a client, and what C# cannot have.</summary>
internal sealed record ClientFiles(EquatableArray<FilePlan> Files, EquatableArray<PlanFinding> Findings);

/// <summary>Model → plan: decides every C# name, file and order. Emission only writes down what stands here.</summary>
internal static class ClientPlanner
{
    /// <summary>Plans every client, and nothing where the project could not compile it.</summary>
    public static EquatableArray<ClientFiles> PlanAll(EquatableArray<ClientModel> models, ConsumerFacts facts, PlanMemory memory)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var spaces = new Namespaces();
        return facts.EmitsNothing
            ? EquatableArray<ClientFiles>.Empty
            : models.Select(model => WithOwnHints(PlanOrFault(model, facts, spaces[NamespaceOf(model, facts)], memory), hints)).ToEquatableArray();
    }

    // A hint name used twice would cost the project all output; clients may differ in the case of their names alone.
    private static ClientFiles WithOwnHints(ClientFiles client, HashSet<string> hints)
        => client with { Files = client.Files.Select(file => WithOwnHint(file, hints)).ToEquatableArray() };

    private static FilePlan WithOwnHint(FilePlan file, HashSet<string> hints)
        => hints.Add(file.HintName) ? file : WithOwnHint(file with { HintName = "_" + file.HintName }, hints);

    private static ClientFiles PlanOrFault(ClientModel model, ConsumerFacts facts, NamespaceNames others, PlanMemory memory)
    {
        try
        {
            // Two clients whose own names meet (ShopClient, Shop) cannot both be.
            string[] met = [.. new ClientNames(model.Name).All.Where(name => others.ClientOf(name) is not null)];
            return met.Length > 0
                ? new ClientFiles(EquatableArray<FilePlan>.Empty, EquatableArray.Of(SharedNamespace(model, facts, others, met)))
                : Plan(model, facts, others, memory);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ClientFiles(
                EquatableArray<FilePlan>.Empty, EquatableArray.Of(PlanReport.InternalFault("client", fault)));
        }
    }

    private static string NamespaceOf(ClientModel model, ConsumerFacts facts) => model.Namespace ?? facts.RootNamespace;

    private static PlanFinding SharedNamespace(ClientModel model, ConsumerFacts facts, NamespaceNames others, IReadOnlyList<string> met)
        => PlanReport.SharedNamespace(model.Name, others.ClientOf(met[0])!, met, NamespaceOf(model, facts));

    private static ClientFiles Plan(ClientModel model, ConsumerFacts facts, NamespaceNames others, PlanMemory memory)
    {
        var findings = new List<PlanFinding>();
        var visibility = model.IsInternal ? "internal" : "public";
        var names = new ClientNames(model.Name);
        var typeNames = new TypeNames(model, names, others, facts.HasDateOnly, findings);
        var errorCodes = PlanErrors(model, names, findings);
        var envelope = PlanEnvelope(model, names, visibility, typeNames, findings);
        var types = new TypeIndex(model);
        var checks = new CheckPlanner(new CheckedTypes(model, types), typeNames);
        var members = new TypeMembers(types, typeNames, checks);
        var operations = new OperationPlanner(typeNames, members, checks, errorCodes, findings);
        var followUps = new FollowUpPlanner(typeNames, members, new AccessPlanner(model, typeNames, members, envelope.Fields));
        var groups = new GroupPlanner(names, typeNames, operations, followUps, visibility, findings).Plan(model.Endpoints);
        var planner = new TypePlanner(model, typeNames, members, checks, visibility, findings);
        var plans = memory.Plan(model, TypePlanning.Of(model, visibility, typeNames, checks), planner.Plan, findings);

        var client = PlanClient(model, names, visibility, groups, typeNames, findings);

        var layout = new FileLayout(names.Client, NamespaceOf(model, facts), HasObsolete(model), groups.All.Count);
        layout.Add("", client);
        layout.Add("Envelope", envelope);
        layout.Add("ErrorCodes", new ErrorCodesPlan
        {
            Visibility = visibility,
            Names = names,
            Codes = errorCodes.Values.ToEquatableArray(),
        });
        layout.AddGroups(groups.All);
        layout.Add("Testing", new TestHandlerPlan { Visibility = visibility, Names = names, Errors = errorCodes.Values.ToEquatableArray() });
        foreach (var (group, tested) in TestOperationPlanner.Plan(names, visibility, groups))
        {
            layout.AddTo(group, tested);
        }

        layout.AddTypes(model.Types, plans, new TypeHomes(model, types));
        if (facts.HasHttpClientFactory)
        {
            layout.Add("Services", new ServicesPlan { Visibility = visibility, Names = names, HasOptionHeaders = client.HasOptionHeaders });
        }

        layout.Add("Json", PlanResolver(names, visibility, plans));
        if (typeNames.OfOthers.Count > 0)
        {
            findings.Add(SharedNamespace(model, facts, others, typeNames.OfOthers));
        }

        others.Add(names.Client, names.All.Concat(typeNames.Taken));
        return new ClientFiles(layout.ToFiles(), findings.ToEquatableArray());
    }

    private static JsonResolverPlan PlanResolver(ClientNames names, string visibility, IEnumerable<TypePlan> types)
        => new()
        {
            Visibility = visibility,
            Names = names,
            Types = types.Where(type => type.IsJson).SelectMany(JsonTypesOf).ToEquatableArray(),
        };

    private static IEnumerable<JsonTypePlan> JsonTypesOf(TypePlan type)
    {
        var own = JsonTypePlan.Of(type);
        return type is UnionPlan union ? [own, JsonTypePlan.OfUnknown(union)] : [own];
    }

    private static ClientPlan PlanClient(
        ClientModel model, ClientNames names, string visibility, GroupTree groups, TypeNames types, List<PlanFinding> findings)
        => new()
        {
            Visibility = visibility,
            Names = names,
            Remarks = new RemarksPlan(model.Doc, null),
            BaseUrl = model.BaseUrl,
            Auth = model.Auth,
            Envelope = model.Envelope,
            TimeoutMilliseconds = model.TimeoutMilliseconds,
            Retries = model.Retries,
            Concurrency = model.Concurrency,
            Errors = model.Errors,
            ConstantHeaders = ClientHeaders.Constants(model.Headers),
            OptionHeaders = ClientHeaders.Options(model.Headers, names, types, findings),
            Groups = groups.Groups,
            Operations = groups.Operations,
        };

    private static EnvelopePlan PlanEnvelope(
        ClientModel model, ClientNames names, string visibility, TypeNames typeNames, List<PlanFinding> findings)
        => new()
        {
            Visibility = visibility,
            Names = names,
            Fields = EnvelopeFieldPlanner.Plan(model.Envelope.Fields, names, typeNames, findings),
            HasNullableData = model.Endpoints.Any(endpoint => endpoint.Returns is { } returns && IsNullable(returns)),
            HasStreams = model.Endpoints.Any(endpoint => endpoint.Returns is { Kind: ContentKind.Binary }),
        };

    private static bool IsNullable(ReturnsModel returns)
        => returns.Type is { IsNullable: var isNullable } && isNullable != returns.IsOptional;

    private static bool HasObsolete(ClientModel model)
    {
        foreach (var endpoint in model.Endpoints)
        {
            if (endpoint.Deprecated is not null)
            {
                return true;
            }
        }

        foreach (var type in model.Types)
        {
            if (type.Deprecated is not null || HasObsolete(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasObsolete(TypeModel type)
    {
        foreach (var field in type is ObjectModel record ? record.Fields : EquatableArray<FieldModel>.Empty)
        {
            if (field.Deprecated is not null)
            {
                return true;
            }
        }

        return type is EnumModel e && e.Values.Any(value => value.Deprecated is not null);
    }

    private static Dictionary<string, ErrorCodePlan> PlanErrors(
        ClientModel model, ClientNames names, List<PlanFinding> findings)
    {
        var naming = new Naming(
            findings, "write 'csharp: OtherName' for one of them", [.. Naming.ObjectMembers, names.ErrorCodes]);
        return model.Errors.ToDictionary(
            error => error.Code,
            error => new ErrorCodePlan(
                naming.Name(error.Key, error.Code, error.CSharpName), error.Code, error.Statuses, error.Doc),
            StringComparer.Ordinal);
    }
}
