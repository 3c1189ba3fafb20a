namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>One line of the report: what was measured against what, the bar, and how it came out.</summary>
/// <param name="What">Measured.</param>
/// <param name="Against">The peer.</param>
/// <param name="Unit">As <c>time</c> or <c>bytes</c>.</param>
/// <param name="Bar">The most that passes; null: there is none, the number is for reading.</param>
/// <param name="Measured">The ratio of ours to the peer's, or a number of the unit.</param>
/// <param name="Detail">Ours and the peer's in numbers.</param>
internal sealed record Row(string What, string Against, string Unit, double? Bar, double Measured, string Detail)
{
    internal bool Passes => Bar is null || Measured <= Bar;
}
