using System.Text;
using System.Text.Json;

namespace Genviral.Gen.Json;

/// <summary>The texts in a <see cref="JsonElement"/>, also where half a surrogate pair makes its own methods throw.</summary>
internal static class JsonElementText
{
    internal static string OfString(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            var raw = Encoding.UTF8.GetBytes(value.GetRawText());
            return JsonText.Read(raw.AsSpan(1, raw.Length - 2), isEscaped: true);
        }
    }

    internal static string OfName(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"{{{member}}}"));
            reader.Read();
            reader.Read();
            return JsonText.Read(reader.ValueSpan, reader.ValueIsEscaped);
        }
    }
}
