using Refit;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>The API as a user of Refit writes it.</summary>
public interface IRefitSocial
{
    [Get("/posts")]
    Task<PeerEnvelope<PeerPage>> ListAsync([AliasAs("limit")] int? limit, CancellationToken cancellationToken);

    [Get("/posts/{postId}")]
    Task<PeerEnvelope<PeerPost>> GetAsync(string postId, CancellationToken cancellationToken);
}

internal static class RefitPeer
{
    /// <summary>Refit at its best: its generated code alone, with a context, so that nothing is reflected upon.</summary>
    internal static IRefitSocial Create(HttpClient http) => RestService.ForGenerated<IRefitSocial>(http, PeerContext.Default);
}
