using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Rules;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Binds one client. The steps stand in the order in which each finds what it needs.</summary>
internal sealed class ClientBinder
{
    private const int MostEndpoints = 10_000;

    private readonly JoinedClient _client;
    private readonly BindingScope _scope;
    private readonly TypeBinder _types;
    private readonly SettingsBinder _settings;
    private readonly ErrorBinder _errors;

    private ClientBinder(JoinedClient client, List<Finding> findings, CancellationToken cancellationToken)
    {
        _client = client;
        _scope = new BindingScope(client, findings, cancellationToken);
        _types = new TypeBinder(_scope);
        _settings = new SettingsBinder(_scope, _types);
        _errors = new ErrorBinder(_scope);
    }

    /// <summary>The sound part of <paramref name="client"/>, or null where it is beyond a limit.</summary>
    public static CompiledClient? Bind(JoinedClient client, List<Finding> findings, CancellationToken cancellationToken)
    {
        if (client.Endpoints.Emitted.Count > MostEndpoints)
        {
            findings.Add(BindingReport.TooManyEndpoints(client.Endpoints.Emitted[MostEndpoints].Name, MostEndpoints));
            return null;
        }

        return new ClientBinder(client, findings, cancellationToken).Bind();
    }

    private CompiledClient Bind()
    {
        _types.BindDeclarations();
        var model = _settings.Bind();
        var endpoints = BindEndpoints(model.Auth);
        _settings.CheckPlaceholders(_client.Endpoints.Emitted);

        var surroundings = CompleteTypes();
        _scope.RunLater();
        var pruner = new Pruner(_scope.Types);
        pruner.Prune();
        foreach (var draft in _scope.Types.InSpecOrder().OfType<ObjectDraft>())
        {
            surroundings.Prune(draft);
        }

        pruner.PruneShared();

        foreach (var lost in endpoints.FindAll(endpoint => IsLost(endpoint, pruner)))
        {
            Lose(lost, endpoints);
        }

        model = _settings.Prune(model, pruner);

        _errors.Check(_client.Endpoints.Emitted);

        // From here on every key that is mentioned exists.
        new PlumbingBinder(_scope, _settings.EnvelopeFields).Bind(endpoints);
        model = model with
        {
            Errors = _errors.Bind(),
            Endpoints = endpoints.ToEquatableArray(endpoint => endpoint.ToModel(_errors.CodesOf(endpoint.Syntax))),
            Types = _scope.Types.InSpecOrder().ToEquatableArray(draft => draft.ToModel()),
        };
        _scope.ReportUndeclared();
        RuleSet.Check(new RuleInput(_client, _scope, model));
        return new(model, _scope.Places);
    }

    private List<EndpointDraft> BindEndpoints(AuthModel auth)
    {
        var binder = new EndpointBinder(_scope, _types, new ParameterBinder(_scope, _types.Members, auth));
        var endpoints = new List<EndpointDraft>();
        foreach (var endpoint in _client.Endpoints.Emitted)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
            endpoints.Add(binder.Bind(endpoint));
        }

        return endpoints;
    }

    private SurroundingsChecker CompleteTypes()
    {
        var drafts = _scope.Types.InSpecOrder().ToList();
        var objects = new ObjectCompleter(_scope);
        foreach (var draft in drafts.OfType<ObjectDraft>())
        {
            objects.Complete(draft);
        }

        var unions = new UnionCompleter(_scope, objects);
        foreach (var draft in drafts.OfType<UnionDraft>())
        {
            unions.Complete(draft);
        }

        var choices = new ChoiceCompleter(_scope);
        foreach (var draft in drafts.OfType<ChoiceDraft>())
        {
            choices.Complete(draft);
        }

        var surroundings = new SurroundingsChecker(_scope);
        foreach (var draft in drafts.OfType<ObjectDraft>())
        {
            surroundings.Check(draft);
        }

        return surroundings;
    }

    /// <summary>Takes an endpoint out, and the parts of its body with it: they may hold files, which nothing else can.</summary>
    private void Lose(EndpointDraft endpoint, List<EndpointDraft> endpoints)
    {
        endpoints.Remove(endpoint);
        if (endpoint.Body is { Kind: ContentKind.Multipart, Type: NamedRef parts })
        {
            _scope.Types.Remove(parts.TypeKey);
        }
    }

    private static bool IsLost(EndpointDraft endpoint, Pruner pruner)
        => endpoint.IsLost
            || (!pruner.HasNothingToDo
                && (pruner.IsLost(endpoint.Body?.Type)
                    || pruner.IsLost(endpoint.Returns?.Type)
                    || endpoint.Parameters.Any(parameter => pruner.IsLost(parameter.Type))));
}
