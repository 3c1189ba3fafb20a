namespace Genviral.Gen.Fuzz.Checks;

/// <summary>All that must be so, whatever the input is.</summary>
internal static class InputCheck
{
    /// <summary>The first thing that is wrong, or null.</summary>
    /// <param name="input">The spec files.</param>
    /// <param name="isCompiled">Whether the compiler sees what is emitted; else it is parsed alone.</param>
    public static Failure? Find(FuzzInput input, bool isCompiled)
    {
        var (compilation, failure) = FrontEndCheck.Run(input);
        return failure ?? EmissionCheck.Run(input, compilation!, isCompiled);
    }
}
