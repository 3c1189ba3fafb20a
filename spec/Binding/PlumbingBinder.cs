namespace Genviral.Gen.Spec.Binding;

/// <summary>What ties a call to the next one: pages, polls, uploads and keys that make a retry safe.</summary>
internal sealed class PlumbingBinder
{
    private readonly PagingBinder _paging;
    private readonly PollBinder _polling;
    private readonly UploadBinder _uploads;
    private readonly IdempotencyKeyBinder _keys;

    public PlumbingBinder(BindingScope scope, MemberList envelopeFields)
    {
        var answers = new AnswerPaths(scope, envelopeFields);
        var requests = new RequestPlaces(scope);
        _paging = new PagingBinder(scope, answers, requests);
        _polling = new PollBinder(scope, answers);
        _uploads = new UploadBinder(scope, answers, requests);
        _keys = new IdempotencyKeyBinder(scope, requests);
    }

    public void Bind(List<EndpointDraft> endpoints)
    {
        var byName = endpoints.ToDictionary(endpoint => endpoint.Name, StringComparer.Ordinal);
        foreach (var endpoint in endpoints)
        {
            endpoint.Paginate = endpoint.Syntax.Paginate is { } paginate ? _paging.Bind(paginate, endpoint) : null;
            endpoint.Poll = endpoint.Syntax.Poll is { } poll ? _polling.Bind(poll, endpoint, byName) : null;
            endpoint.Upload = endpoint.Syntax.Upload is { } upload ? _uploads.Bind(upload, endpoint) : null;
            endpoint.IdempotencyKey = endpoint.Syntax.IdempotencyKey is { } key ? _keys.Bind(key, endpoint) : null;
        }
    }
}
