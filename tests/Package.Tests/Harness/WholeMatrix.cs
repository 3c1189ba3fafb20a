namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>Says whether consumers are built that take minutes; the others take seconds.</summary>
internal static class WholeMatrix
{
    /// <summary>Why a test of the whole matrix was left out.</summary>
    public const string Wanted = "It belongs to the whole matrix of consumers: set GENVIRAL_MATRIX=1.";

    public static bool IsWanted => Environment.GetEnvironmentVariable("GENVIRAL_MATRIX") == "1";
}
