using System.Text;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>Guards of speed that count bytes and not time, so that they hold on any machine.</summary>
public class AllocationTests
{
    private const int Rounds = 100;

    private static readonly Thing Sample = new()
    {
        Name = "Six mugs, one bucket of celadon",
        Count = 3,
        Big = 1L << 40,
        Ratio = 0.25,
        Price = 12.50m,
        IsOn = true,
        Id = new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        At = new DateTimeOffset(2027, 3, 1, 8, 11, 42, 318, TimeSpan.Zero),
        On = new Date(2027, 3, 1),
        Tags = ["ceramics", null, "kiln"],
    };

    [CurrentFact("netstandard2.0 copies what it cannot view as a span.")]
    public void Reading_allocates_what_the_record_is_made_of_and_nothing_else()
    {
        var json = JsonOutput.Write(Sample with { Parts = [Sample, Sample] }, ThingJson.Write);

        Assert.Equal(CountBytes(() => Copy(Sample with { Parts = [Sample, Sample] })) - CountBytes(() => Sample with { Parts = [Sample, Sample] }), CountBytes(() => Read(json)));
    }

    [CurrentFact("netstandard2.0 copies what it cannot view as a span.")]
    public void Reading_the_elements_of_a_long_list_allocates_its_array_once()
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 1000))}]");

        Assert.Equal(CountBytes(() => new int[1000]), CountBytes(() => new JsonInput(json).ReadList<int>(static (ref JsonInput item) => item.ReadInt32())));
    }

    [Fact]
    public void Skipping_allocates_nothing()
    {
        var json = JsonOutput.Write(Sample with { Parts = [Sample, Sample] }, ThingJson.Write);

        Assert.Equal(0, CountBytes(() =>
        {
            new JsonInput(json).Skip();
            return "";
        }));
    }

    [CurrentFact("netstandard2.0 copies what it cannot view as a span.")]
    public void Writing_allocates_nothing_but_the_array_that_is_sent()
    {
        var thing = Sample with { Parts = [.. Enumerable.Repeat(Sample, 40)] };
        var length = JsonOutput.Write(thing, ThingJson.Write).Length;

        Assert.True(length > 8000);
        Assert.Equal(CountBytes(() => new byte[length]), CountBytes(() => JsonOutput.Write(thing, ThingJson.Write)));
    }

    private static Thing Read(byte[] json)
    {
        var input = new JsonInput(json);
        return ThingJson.Read(ref input);
    }

    /// <summary>All objects anew.</summary>
    private static Thing Copy(Thing thing)
    {
        var tags = new string?[thing.Tags.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = thing.Tags[i] is { } tag ? new string(tag.AsSpan()) : null;
        }

        Thing[]? parts = null;
        if (thing.Parts is not null)
        {
            parts = new Thing[thing.Parts.Count];
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = Copy(thing.Parts[i]);
            }
        }

        return thing with { Name = new string(thing.Name.AsSpan()), Tags = tags, Parts = parts };
    }

    /// <summary>The bytes that one of many rounds allocates; what is made once, as pools and caches, is made before.</summary>
    private static long CountBytes(Func<object> action)
    {
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
