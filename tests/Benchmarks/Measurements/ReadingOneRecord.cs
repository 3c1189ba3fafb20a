using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Benchmarks.Measurements;

/// <summary>An answer with one record, from its bytes to the envelope.</summary>
public class ReadingOneRecord
{
    private static readonly JsonRead<Post> ReadData = JsonDelegates<Post, PostJson>.Read;

    private readonly Answers _answers = new();

    [Benchmark]
    public object Ours() => SocialEnvelope<Post>.Read(_answers.Of(Texts.One), ReadData);

    [Benchmark]
    public object? SystemTextJson() => JsonSerializer.Deserialize(Texts.One, PeerContext.Default.PeerEnvelopePeerPost);
}
