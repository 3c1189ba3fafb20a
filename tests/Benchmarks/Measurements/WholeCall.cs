using BenchmarkDotNet.Attributes;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;

namespace Genviral.Gen.Benchmarks.Measurements;

/// <summary>One call with its answer, through a handler in memory.</summary>
public class WholeCall : IDisposable
{
    private const string Key = "a-key-that-nobody-has";
    private const string PostId = "00000002-0002-0003-0405-060708090a0b";

    private readonly SocialClient _ours = new(Http(), new GenviralClientOptions { ApiKey = Key });
    private readonly IRefitSocial _refit = RefitPeer.Create(Authorized());
    private readonly HandWritten _floor = new(Http(), Key);
    private readonly KiotaPeer _kiota = KiotaPeer.Create(new FixedAnswer(Texts.One), Key);
    private readonly Peers.NSwagGenerated.NSwagPeer _nswag = new(Authorized());

    [Benchmark]
    public Task<SocialEnvelope<Post>> Ours() => _ours.Posts.GetAsync(PostId);

    [Benchmark]
    public Task<PeerEnvelope<PeerPost>> Refit() => _refit.GetAsync(PostId, CancellationToken.None);

    [Benchmark]
    public Task<PeerEnvelope<PeerPost>> Floor() => _floor.GetAsync(PostId, CancellationToken.None);

    [Benchmark]
    public async Task<object?> Kiota() => await _kiota.Post(PostId).GetAsync(CancellationToken.None).ConfigureAwait(false);

    [Benchmark]
    public Task<Peers.NSwagGenerated.PostEnvelope> NSwag() => _nswag.Posts_getAsync(PostId, CancellationToken.None);

    public void Dispose()
    {
        _ours.Dispose();
        GC.SuppressFinalize(this);
    }

    private static HttpClient Http() => new(new FixedAnswer(Texts.One));

    private static HttpClient Authorized() => new(new FixedAnswer(Texts.One))
    {
        BaseAddress = new Uri("https://social.example/api/v1"),
        DefaultRequestHeaders = { { "Authorization", "Bearer " + Key } },
    };
}
