using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Benchmarks.Measurements;

/// <summary>An answer with 50 posts.</summary>
public class ReadingPage
{
    private static readonly JsonRead<PostsListData> ReadData = JsonDelegates<PostsListData, PostsListDataJson>.Read;

    private readonly Answers _answers = new();

    [Benchmark]
    public object Ours() => SocialEnvelope<PostsListData>.Read(_answers.Of(Texts.Page), ReadData);

    [Benchmark]
    public object? SystemTextJson() => JsonSerializer.Deserialize(Texts.Page, PeerContext.Default.PeerEnvelopePeerPage);

    /// <summary>Each object the other way round: every member comes before its turn.</summary>
    [Benchmark]
    public object Reversed() => SocialEnvelope<PostsListData>.Read(_answers.Of(Texts.ReversedPage), ReadData);

    [Benchmark]
    public object? SystemTextJsonReversed() => JsonSerializer.Deserialize(Texts.ReversedPage, PeerContext.Default.PeerEnvelopePeerPage);

    /// <summary>Nothing but the tokens.</summary>
    [Benchmark]
    public long BareReader()
    {
        var reader = new Utf8JsonReader(Texts.Page);
        while (reader.Read())
        {
        }

        return reader.BytesConsumed;
    }
}
