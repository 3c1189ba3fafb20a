using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Reporting;
using static System.FormattableString;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>The rows of the generator: what it costs while its users type, and what its output costs their build.</summary>
internal static class GeneratorRows
{
    private const string Ours = nameof(Ours);
    private const string Theirs = nameof(Theirs);
    private const string Loop = nameof(Loop);
    private const string Edit = nameof(Edit);
    private const string EventLoopName = "YamlDotNet's bare event loop";
    private const string NSwagName = "NSwag 14.8";
    private const string Limit = "the limit";
    private const string ColdName = "cold, 1,000 endpoints";
    private const int Many = 1_000;

    internal static Row[] Measure(string project)
    {
        WarmUp();
        return [.. Cached(), .. Commented(), .. Edited(), .. Cold(), .. Growth(), .. PartnerApi(project), .. EmittedText(), .. Compiled()];
    }

    // The compiler at run time makes methods fast when they have run often, and not at once.
    private static void WarmUp()
    {
        var api = new SyntheticApi(50);
        for (var i = 0; i < 100; i++)
        {
            var run = new DrivenGenerator(api.Spec()).Run();
            run.EditSpec(api.Spec(new SyntheticApi.Edit(7, $"price{i}")));
            run.Run();
            EventLoop.Run(api.Spec());
            if (i % 20 == 0)
            {
                NSwagText.Generate(api.OpenApi());
                Thread.Sleep(300);
            }
        }
    }

    private static Row[] Cached()
    {
        const string What = "a C# edit elsewhere, 1,000 endpoints";
        var spec = new SyntheticApi(Many).Spec();
        var tracked = new DrivenGenerator(spec, isTracked: true).Run();
        tracked.EditCode();
        var changes = tracked.Run().CountChanges();

        var run = new DrivenGenerator(spec).Run();
        var turns = Turns.Run(50, (Ours, () => After(run.EditCode, run)));
        return
        [
            new Row(What, Limit, "steps not cached", 0, changes, ""),
            new Row(What, Limit, "ms", 1, turns.Milliseconds(Ours), ""),
        ];
    }

    private static Row[] Commented()
    {
        var spec = new SyntheticApi(Many).Spec();
        var run = new DrivenGenerator(spec, isTracked: true).Run();
        run.EditSpec("# A comment.\n" + spec);
        return [new Row("a comment added to the spec, 1,000 endpoints", Limit, "files re-emitted", 0, run.Run().CountEmitted(), "")];
    }

    private static Row[] Edited()
    {
        const string What = "one endpoint changed among 1,000";
        var api = new SyntheticApi(Many);
        var spec = api.Spec();
        var tracked = new DrivenGenerator(spec, isTracked: true).Run();
        tracked.EditSpec(api.Spec(new SyntheticApi.Edit(500, "cost")));
        var emitted = tracked.Run().CountEmitted();

        var edits = 0;
        var run = new DrivenGenerator(spec).Run();
        var turns = Turns.Run(
            21,
            (Loop, () => () => EventLoop.Run(spec)),
            (Ours, () => After(() => run.EditSpec(api.Spec(new SyntheticApi.Edit(500, Invariant($"price{++edits}")))), run)));
        return
        [
            new Row(What, Limit, "files re-emitted", 1, emitted, ""),
            TimeRow(What, EventLoopName, 2, turns, Ours, Loop),
        ];
    }

    private static Row[] Cold()
    {
        var spec = new SyntheticApi(Many).Spec();
        var openApi = new SyntheticApi(Many).OpenApi();
        var few = new SyntheticApi(50).Spec();
        var loop = Turns.Run(15, (Loop, () => () => EventLoop.Run(spec)), (Ours, () => Fresh(spec)));
        var nswag = Turns.Run(5, (Theirs, () => () => NSwagText.Generate(openApi)), (Ours, () => Fresh(spec)));
        var small = Turns.Run(31, (Loop, () => () => EventLoop.Run(few)), (Ours, () => Fresh(few)));
        return
        [
            TimeRow(ColdName, EventLoopName, 3, loop, Ours, Loop),
            TimeRow(ColdName, NSwagName + ", parse and generate", 0.15, nswag, Ours, Theirs),
            TimeRow("cold, 50 endpoints", EventLoopName, null, small, Ours, Loop),
        ];
    }

    private static Row[] Growth()
    {
        const string What = "growth, for each endpoint: 5,000";
        const string Against = "200";
        const int Few = 200;
        const int Most = 5_000;
        const string AsMany = nameof(AsMany);
        const int Times = Most / Few;
        var (few, most) = (new SyntheticApi(Few).Spec(), new SyntheticApi(Most).Spec());
        var turns = Turns.Run(9, (Theirs, () => Fresh(few)), (AsMany, () => FreshEach(few, Times)), (Ours, () => Fresh(most)));
        var size = (double)Times;
        var bytes = turns.Bytes(Ours) / turns.Bytes(Theirs) / size;
        var detail = Invariant($"{turns.Bytes(Ours) / Most / 1e3:F1} KB to {turns.Bytes(Theirs) / Few / 1e3:F1} KB");
        return
        [
            new Row(What, Against, "time", 1.3, turns.TimeRatio(Ours, Theirs) / size, Invariant($"{turns.Milliseconds(Ours) / Most * 1e3:F1} µs to {turns.Milliseconds(Theirs) / Few * 1e3:F1} µs")),
            new Row(What, Against, "bytes", 1.3, bytes, detail),
            // A run of 200 is over before the collector comes; here both meet it.
            TimeRow(What, "25 specs of 200 at once", null, turns, Ours, AsMany),
            new Row("5,000 endpoints", Limit, "files", 300, new DrivenGenerator(most).Run().Files.Count, ""),
        ];
    }

    private static Row[] PartnerApi(string project)
    {
        const string What = "the package's own spec";
        var spec = File.ReadAllText(Path.Combine(project, "../../spec/api/genviral.yaml"));
        var edits = 0;
        var run = new DrivenGenerator(spec).Run();
        var turns = Turns.Run(
            31,
            (Loop, () => () => EventLoop.Run(spec)),
            (Ours, () => Fresh(spec)),
            (Edit, () => After(() => run.EditSpec(spec.Replace("\n      caption: ", Invariant($"\n      caption{++edits}: "), StringComparison.Ordinal)), run)));
        return
        [
            TimeRow(What + ", cold", EventLoopName, null, turns, Ours, Loop),
            TimeRow(What + ", an edit", EventLoopName, null, turns, Edit, Loop),
        ];
    }

    private static IEnumerable<Row> EmittedText()
    {
        const string What = "emitted text for an endpoint";
        const string Unit = "characters";
        const int Few = 20;
        const int Most = 120;
        var (few, most) = (Emitted(Few), Emitted(Most));
        var ours = (double)(most.Sum(EmittedParts.Length) - few.Sum(EmittedParts.Length)) / (Most - Few);
        var theirs = (double)(EmittedParts.Length(Generated(Most)) - EmittedParts.Length(Generated(Few))) / (Most - Few);
        yield return new Row(What, NSwagName, Unit, 0.7, ours / theirs, Invariant($"{ours:F0} to {theirs:F0}"));

        var fewParts = EmittedParts.Of(few);
        foreach (var part in EmittedParts.Of(most).OrderByDescending(part => part.Value))
        {
            var length = (double)(part.Value - fewParts.GetValueOrDefault(part.Key)) / (Most - Few);
            yield return new Row("of that, " + part.Key, NSwagName + "'s whole", Unit, null, length / theirs, Invariant($"{length:F0}"));
        }
    }

    private static Row[] Compiled()
    {
        const string What = "the compiler binds and emits the output, 200 endpoints";
        const string Alike = "NSwag alike";
        const int Size = 200;
        var ours = new CompilerRun(Emitted(Size));
        var theirs = new CompilerRun([Generated(Size)]);
        var alike = new CompilerRun([NSwagText.GenerateAlike(new SyntheticApi(Size).OpenApi())]);
        var turns = Turns.Run(15, (Theirs, () => theirs.Emit), (Ours, () => ours.Emit), (Alike, () => alike.Emit));
        return
        [
            TimeRow(What, NSwagName + "'s output", 0.6, turns, Ours, Theirs),
            TimeRow(What, NSwagName + "'s output with records and interfaces, as ours has", null, turns, Ours, Alike),
        ];
    }

    private static IReadOnlyList<string> Emitted(int endpoints) => new DrivenGenerator(new SyntheticApi(endpoints).Spec()).Run().Files;

    private static string Generated(int endpoints) => NSwagText.Generate(new SyntheticApi(endpoints).OpenApi());

    private static Action Fresh(string spec)
    {
        var generator = new DrivenGenerator(spec);
        return () => generator.Run();
    }

    private static Action FreshEach(string spec, int times)
    {
        DrivenGenerator[] generators = [.. Enumerable.Range(0, times).Select(_ => new DrivenGenerator(spec))];
        return () => Array.ForEach(generators, generator => generator.Run());
    }

    private static Action After(Action edit, DrivenGenerator generator)
    {
        edit();
        return () => generator.Run();
    }

    private static Row TimeRow(string what, string against, double? bar, Turns turns, string ours, string theirs)
        => new(what, against, "time", bar, turns.TimeRatio(ours, theirs), Invariant($"{turns.Milliseconds(ours):F1} ms to {turns.Milliseconds(theirs):F1} ms"));
}
