using System.Globalization;
using System.Text.Json;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Tells whether a call worked, by the part that the envelope has for it.</summary>
internal static class OkReader
{
    /// <param name="shape">Where the part is.</param>
    /// <param name="span">What stands there.</param>
    /// <param name="body">The answer.</param>
    /// <param name="isSuccess">What the HTTP status says.</param>
    internal static bool Read(EnvelopeShape shape, PartSpan span, ReadOnlySpan<byte> body, bool isSuccess)
    {
        if (!span.IsFound)
        {
            // No error code is no error: some APIs leave out what would be 0.
            return shape.TellsOkByErrorCode ? isSuccess : throw JsonMisfitException.At("$." + shape.Ok, "what tells whether the call worked", "an answer without it");
        }

        var input = new JsonInput(span.In(body), span.Start);
        return shape.OkValue is null ? input.ReadBoolean() : IsValue(ref input, shape.OkValue);
    }

    private static bool IsValue(ref JsonInput input, object value) => value switch
    {
        string text => input.Kind == JsonValueKind.String && input.ReadString() == text,
        bool flag => input.Kind == (flag ? JsonValueKind.True : JsonValueKind.False),
        IConvertible number => input.Kind == JsonValueKind.Number && input.ReadDouble() == number.ToDouble(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("The constant of 'ok' must be a string, a number or a boolean."),
    };
}
