using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What a spec says about the client as a whole.</summary>
internal sealed class SettingsBinder(BindingScope scope, TypeBinder types)
{
    private static readonly Regex Placeholder = new(@"\{([A-Za-z_][A-Za-z0-9_.\-]*)\}", RegexOptions.CultureInvariant);

    private readonly JoinedClient _client = scope.Client;
    private Located<AuthSyntax>? _auth;
    private Located<string>? _baseUrl;

    /// <summary>The typed members of the envelope.</summary>
    public MemberList EnvelopeFields { get; private set; } = new();

    public ClientModel Bind()
    {
        scope.Places.Locate("client", _client.At);
        var space = _client.Setting("namespace", file => file.Namespace);
        scope.Places.Locate("namespace", space?.At ?? _client.At);
        _auth = _client.Setting("auth", file => file.Auth);
        _baseUrl = _client.Setting("baseUrl", file => file.BaseUrl);
        var auth = _auth?.Value.Model ?? AuthModel.Bearer;
        if (_auth is { } written)
        {
            HeaderChecker.CheckCredential(scope, new Located<AuthModel>(auth, written.At));
        }

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

    /// <summary>The placeholder that the credential fills must stand somewhere, and nothing else fills one of the base address.</summary>
    public void CheckPlaceholders(IReadOnlyList<EndpointSyntax> endpoints)
    {
        var inBase = _baseUrl is { } url ? Placeholder.Matches(url.Value).Cast<Match>().Select(match => match.Groups[1]).ToList() : [];
        var name = _auth is { Value.Model: { Kind: AuthKind.Path } auth } ? auth.Name : null;
        if (name is not null && inBase.TrueForAll(place => place.Value != name))
        {
            var inPaths = endpoints.SelectMany(endpoint => endpoint.Placeholders).Select(placeholder => placeholder.Value).Distinct().ToList();
            if (!inPaths.Contains(name))
            {
                CheckCredential(name, inBase.ConvertAll(place => place.Value), inPaths);
                return;
            }
        }

        if (_auth is null && _client.Files.Any(file => file.MayHaveLostAuth))
        {
            return;
        }

        foreach (var place in inBase.Where(place => place.Value != name))
        {
            scope.Report(EndpointReport.NothingFills(_baseUrl!.Value.Stretch(place.Index, place.Length), place.Value));
        }
    }

    /// <summary>A placeholder of another name in the base address is the credential's, misspelt.</summary>
    private void CheckCredential(string name, List<string> inBase, List<string> inPaths)
    {
        if (inBase.Count > 0 || !scope.Client.HasLostText)
        {
            var remedy = inBase.Count > 0 ? $" Did you mean '{inBase[0]}'?" : Suggestion.NearestOnly(name, inPaths);
            scope.Report(EndpointReport.CredentialHasNoPlace(_auth!.Value.At, name, remedy));
        }
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
