using System.Text;
using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Responses;

/// <summary>Reads small parts of an envelope so that an odd shape never costs the answer.</summary>
internal static class LenientText
{
    /// <summary>A string; a number or boolean as it is written; null for anything else.</summary>
    internal static string? ReadScalar(ReadOnlySpan<byte> json)
    {
        var input = new JsonInput(json);
        return input.Kind switch
        {
            JsonValueKind.String => input.ReadString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Encoding.UTF8.GetString(json),
            _ => null,
        };
    }

    /// <summary>A scalar as text; several strings joined; anything else as JSON.</summary>
    internal static string ReadMessage(ReadOnlySpan<byte> json)
    {
        var input = new JsonInput(json);
        return input.Kind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.Array when TryReadStrings(ref input, out var messages) => string.Join("; ", messages),
            JsonValueKind.String => input.ReadString(),
            _ => ReadScalar(json) ?? Encoding.UTF8.GetString(json),
        };
    }

    /// <summary>The strings of an array, or a string alone; false if anything else is there, and what fits is in the list all the same.</summary>
    internal static bool TryReadStrings(ref JsonInput input, out List<string> strings)
    {
        strings = [];
        if (input.Kind == JsonValueKind.String)
        {
            strings.Add(input.ReadString());
            return true;
        }

        if (input.Kind != JsonValueKind.Array)
        {
            var isNull = input.Kind == JsonValueKind.Null;
            input.Skip();
            return isNull;
        }

        var isWhole = true;
        for (var isElement = input.EnterArray(); isElement; isElement = input.NextElement())
        {
            if (input.Kind == JsonValueKind.String)
            {
                strings.Add(input.ReadString());
            }
            else
            {
                isWhole = false;
                input.Skip();
            }
        }

        return isWhole;
    }
}
