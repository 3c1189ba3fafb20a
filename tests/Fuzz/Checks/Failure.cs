namespace Genviral.Gen.Fuzz.Checks;

/// <summary>What is wrong with what came of an input.</summary>
/// <param name="Kind">What inputs that show the same fault have in common.</param>
/// <param name="Detail">What a person needs to look for it.</param>
internal sealed record Failure(string Kind, string Detail = "")
{
    /// <summary>An exception; two from one place are of one kind.</summary>
    public static Failure Of(string where, Exception exception)
    {
        var frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Genviral", StringComparison.Ordinal));
        return new Failure($"{where}: {exception.GetType().Name} {frame?.Split(" in ")[0].Trim()}", exception.ToString());
    }

    public override string ToString() => Detail.Length == 0 ? Kind : $"{Kind}\n{Detail}";
}
