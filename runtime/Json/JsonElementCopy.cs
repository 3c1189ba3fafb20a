using System.Text;
using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Json;

/// <summary>Writes a <see cref="JsonElement"/> again: strings escaped anew, numbers as they came.</summary>
internal static class JsonElementCopy
{
    internal static void Write(JsonOutput output, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(output, value);
                break;
            case JsonValueKind.Array:
                output.StartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(output, item);
                }

                output.EndArray();
                break;
            case JsonValueKind.String:
                output.Write(JsonElementText.OfString(value));
                break;
            case JsonValueKind.Number:
                output.WriteNumber(Encoding.UTF8.GetBytes(value.GetRawText()));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                output.Write(value.ValueKind == JsonValueKind.True);
                break;
            case JsonValueKind.Null:
                output.Null();
                break;
            default:
                throw output.Refuse("must not be `default`: a JsonElement needs a value");
        }
    }

    private static void WriteObject(JsonOutput output, JsonElement value)
    {
        output.StartObject();
        foreach (var member in value.EnumerateObject())
        {
            output.Name(JsonElementText.OfName(member));
            Write(output, member.Value);
        }

        output.EndObject();
    }
}
