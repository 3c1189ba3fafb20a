using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Benchmarks.Measurements;

/// <summary>A request body of some 8 KB, from its record to the array that is sent.</summary>
public class WritingBody
{
    private static readonly JsonWrite<SlideshowsCreateRequest> WriteBody = JsonDelegates<SlideshowsCreateRequest, SlideshowsCreateRequestJson>.Write;

    [Benchmark]
    public byte[] Ours() => JsonOutput.Write(Requests.Ours, WriteBody);

    [Benchmark]
    public byte[] SystemTextJson() => JsonSerializer.SerializeToUtf8Bytes(Requests.Theirs, PeerContext.Default.PeerSlideshow);
}
