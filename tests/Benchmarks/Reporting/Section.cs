using Genviral.Gen.Benchmarks.Generation;
using Genviral.Gen.Benchmarks.Loopback;
using Genviral.Gen.Benchmarks.Measurements;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>A part of the report that can be run alone by its name.</summary>
internal sealed record Section(string Name, Func<Task<Row[]>> MeasureAsync)
{
    private const string Time = "time";
    private const string Bytes = "bytes";
    private const string Stj = "System.Text.Json, source-generated";
    private const string Ours = nameof(ReadingPage.Ours);

    internal static IReadOnlyList<Section> All(string project) =>
    [
        new("reading-one", () => Task.FromResult(ReadOne(Rounds.Run(typeof(ReadingOneRecord))))),
        new("reading-page", () => Task.FromResult(ReadPage(Rounds.Run(typeof(ReadingPage))))),
        new("writing", () => Task.FromResult(Write(Rounds.Run(typeof(WritingBody))))),
        new("call", () => Task.FromResult(Call(Rounds.Run(typeof(WholeCall))))),
        new("loopback", LoopbackAsync),
        new("generator", () => Task.FromResult(GeneratorRows.Measure(project))),
    ];

    private static Row[] ReadOne(Rounds rounds)
        => Both(rounds, "read an envelope with one record", Stj, nameof(ReadingOneRecord.SystemTextJson), 0.40, 0.60);

    private static Row[] ReadPage(Rounds rounds)
        =>
        [
            .. Both(rounds, "read an envelope with a page of 50 posts", Stj, nameof(ReadingPage.SystemTextJson), 0.50, 0.80),
            TimeRow(rounds, "the same page", "bare Utf8JsonReader loop", nameof(ReadingPage.BareReader), 2.2),
            TimeRow(rounds, "the same page, members in the opposite order", Stj, nameof(ReadingPage.SystemTextJsonReversed), bar: null, nameof(ReadingPage.Reversed)),
        ];

    private static Row[] Write(Rounds rounds)
    {
        const string What = "write a request body of 8 KB";
        var body = new WritingBody().Ours().Length;

        // The array's own header and the padding of its end are no allocation beside it; and objects are multiples of eight bytes, so that less than
        // those is what the measuring itself left behind, divided by the number of runs.
        var beside = Math.Floor((rounds.Bytes(Ours) - (body + 24 + 7)) / 8) * 8;
        return
        [
            TimeRow(rounds, What, "SerializeToUtf8Bytes, fast path", nameof(WritingBody.SystemTextJson), 0.80),
            new Row(What, "the array that is sent", "bytes beside it", 0, Math.Max(0, beside), $"{rounds.Bytes(Ours):F0} for an array of {body}"),
        ];
    }

    private static Row[] Call(Rounds rounds)
    {
        const string What = "a whole call, small answer, in memory";
        return
        [
            .. Both(rounds, What, "Refit 16.4 with a context", nameof(WholeCall.Refit), 0.50, 0.60),
            TimeRow(rounds, What, "hand-written HttpClient", nameof(WholeCall.Floor), 1.30),
            .. Both(rounds, What, "Kiota 2.1", nameof(WholeCall.Kiota), 1, 1),
            .. Both(rounds, What, "NSwag 14.8", nameof(WholeCall.NSwag), 1, 1),
        ];
    }

    private static async Task<Row[]> LoopbackAsync()
    {
        var (ours, theirs) = await LoopbackRun.MeasureAsync();
        var detail = $"{Medians.Of(ours):F0} ms to {Medians.Of(theirs):F0} ms";
        var ratio = Medians.Of(ours.Zip(theirs, (one, other) => one / other));
        return [new Row("2,000 calls, 8 at once, loopback", "Refit 16.4 with a context", "CPU time", 0.75, ratio, detail)];
    }

    private static Row[] Both(Rounds rounds, string what, string against, string peer, double timeBar, double bytesBar)
        =>
        [
            TimeRow(rounds, what, against, peer, timeBar),
            new Row(what, against, Bytes, bytesBar, rounds.BytesRatio(Ours, peer), $"{rounds.Bytes(Ours):F0} to {rounds.Bytes(peer):F0}"),
        ];

    private static Row TimeRow(Rounds rounds, string what, string against, string peer, double? bar, string ours = Ours)
        => new(what, against, Time, bar, rounds.TimeRatio(ours, peer), $"{rounds.Nanoseconds(ours):F0} ns to {rounds.Nanoseconds(peer):F0} ns");
}
