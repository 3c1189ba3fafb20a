namespace Genviral.Gen.ForGenerated;

/// <content>Constants that may be absent.</content>
public sealed partial class RequestCheck
{
    /// <summary>Checks that it is <paramref name="constant"/>, if it is there.</summary>
    public RequestCheck Constant(string? value, string constant) => ExpectConstant(value is null || value == constant, "\"" + constant + "\"");

    /// <inheritdoc cref="Constant(string?, string)"/>
    public RequestCheck Constant(bool? value, bool constant) => ExpectConstant(value is null || value == constant, constant ? "true" : "false");

    /// <inheritdoc cref="Constant(string?, string)"/>
    public RequestCheck Constant(long? value, long constant) => Expect(value is null || value == constant, "must be ", constant);

    /// <inheritdoc cref="Constant(string?, string)"/>
    public RequestCheck Constant(double? value, double constant) => Expect(value is null || value.Value.Equals(constant), "must be ", constant);

    private RequestCheck ExpectConstant(bool isSound, string constant)
    {
        if (!isSound)
        {
            Add("must be " + constant);
        }

        return this;
    }
}
