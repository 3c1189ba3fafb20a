using Genviral.Gen.Benchmarks.Loopback;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Reporting;

const string Usage = """
    --report             measures all but native programs, and writes RESULTS.md (some ten minutes)
    --report --only X    measures the sections whose names begin with X: reading, writing, call, loopback, generator
    --aot                publishes native programs, weighs and starts them, and writes RESULTS.md
    --nswag              generates the NSwag client anew
    """;

var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../.."));
switch (args)
{
    case [LoopbackServer.Argument]:
        await LoopbackServer.RunAsync();
        return 0;
    case [LoopbackClient.Argument, var kind, var address]:
        await LoopbackClient.RunAsync(kind, address);
        return 0;
    case ["--nswag"]:
        await NSwagText.WriteAsync(project);
        return 0;
    case ["--report"]:
        return await Report.RunAsync(Section.All(project), project);
    case ["--report", "--only", var only]:
        return await Report.RunAsync(Section.All(project).Where(section => section.Name.StartsWith(only, StringComparison.Ordinal)), project);
    case ["--aot"]:
        return await Report.RunAsync([new Section("aot", () => NativeRows.MeasureAsync(project))], project);
    default:
        Console.WriteLine(Usage);
        return 2;
}
