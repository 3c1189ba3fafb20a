namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>What a benchmark took in one round: median nanoseconds, and bytes allocated by each operation.</summary>
internal readonly record struct Measured(double Nanoseconds, double Bytes);
