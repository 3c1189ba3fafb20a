using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What a spec says about the client as a whole.</summary>
internal sealed class SettingsBinder(BindingScope scope, TypeBinder types)
{
    private readonly JoinedClient _client = scope.Client;
    private Located<AuthModel>? _auth;
    private Located<string>? _baseUrl;

    /// <summary>The typed members of the envelope.</summary>
    public MemberList EnvelopeFields { get; private set; } = new();

    public ClientModel Bind()
    {
        scope.Locate("client", _client.At);
        var space = _client.Setting("namespace", file => file.Namespace);
        scope.Locate("namespace", space?.At ?? _client.At);
        _auth = _client.Setting("auth", file => file.Auth);
        _baseUrl = _client.Setting("baseUrl", file => file.BaseUrl);
        var auth = _auth?.Value ?? AuthModel.Bearer;
        return new()
        {
            Name = _client.Name,
            Namespace = space?.Value,
            IsInternal = _client.Setting("visibility", file => file.IsInternal)?.Value ?? false,
            Doc = _client.Setting("doc", file => file.Doc)?.Value,
            BaseUrl = _baseUrl?.Value,
            Auth = auth,
            Headers = BindHeaders(auth),
            TimeoutMilliseconds = _client.Setting("timeout", file => file.TimeoutMilliseconds)?.Value ?? 100_000,
            Retries = _client.Setting("retries", file => file.Retries)?.Value ?? 3,
            Concurrency = _client.Setting("concurrency", file => file.Concurrency)?.Value,
            Envelope = BindEnvelope(),
        };
    }

    /// <summary>The placeholder that the credential fills must stand somewhere.</summary>
    public void CheckCredentialPlace(ClientModel model, IReadOnlyList<EndpointSyntax> endpoints)
    {
        if (_auth is not { Value: { Kind: AuthKind.Path, Name: { } name } } auth)
        {
            return;
        }

        // Nothing else fills a placeholder of the base address, so one of another name is the credential's, misspelt.
        var inBase = Regex.Matches(model.BaseUrl ?? "", @"\{(\w+)\}").Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        var inPaths = endpoints.SelectMany(endpoint => endpoint.Placeholders).Select(placeholder => placeholder.Value).Distinct().ToList();
        if (inBase.Contains(name) || inPaths.Contains(name) || (inBase.Count == 0 && scope.Client.HasLostText))
        {
            return;
        }

        var remedy = inBase.Count > 0 ? $" Did you mean '{inBase[0]}'?" : Suggestion.NearestOnly(name, inPaths);
        scope.Report(EndpointReport.CredentialHasNoPlace(auth.At, name, remedy));
    }

    /// <summary>The settings without what mentions a type that is gone.</summary>
    public ClientModel Prune(ClientModel model, Pruner pruner)
    {
        EnvelopeFields.Lost.AddRange(EnvelopeFields.Fields.Where(field => pruner.IsLost(field.Model.Type)).Select(field => field.Model.WireName));
        EnvelopeFields.Fields.RemoveAll(field => pruner.IsLost(field.Model.Type));
        return model with
        {
            Headers = model.Headers.Where(header => !pruner.IsLost(header.Type)).ToEquatableArray(),
            Envelope = model.Envelope with { Fields = EnvelopeFields.ToModels() },
        };
    }

    private EquatableArray<FieldModel> BindHeaders(AuthModel auth)
    {
        if (_client.Setting("headers", file => file.Headers) is not { } headers)
        {
            return [];
        }

        var place = new Place("headers", EquatableArray.Of(ClientName.Prefix(_client.Name)));
        return new ParameterBinder(scope, types.Members, auth).BindClientHeaders(headers.Value, place).ToModels();
    }

    private EnvelopeModel BindEnvelope()
    {
        if (_client.Setting("envelope", file => file.Envelope) is not { } envelope)
        {
            return EnvelopeModel.Default;
        }

        var place = new Place("envelope.fields", EquatableArray.Of($"{ClientName.Prefix(_client.Name)}Envelope"));
        EnvelopeFields = types.Members.BindFields(envelope.Value.Fields, place, PlaceKind.Other);
        new EnvelopeChecker(scope).Check(envelope, EnvelopeFields);
        return envelope.Value.Parts with { Fields = EnvelopeFields.ToModels() };
    }
}
