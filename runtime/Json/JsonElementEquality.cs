using System.Text.Json;

namespace Genviral.Gen.Json;

/// <summary>Equality of JSON by value: numbers by their text, members in any order, of duplicates the last.</summary>
internal static class JsonElementEquality
{
    internal static bool Equals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => JsonElementText.OfString(left) == JsonElementText.OfString(right),
            JsonValueKind.Number => left.GetRawText() == right.GetRawText(),
            JsonValueKind.Array => ArraysEqual(left, right),
            JsonValueKind.Object => ObjectsEqual(MembersOf(left), MembersOf(right)),
            _ => true,
        };
    }

    internal static int GetHashCode(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return JsonElementText.OfString(value).GetHashCode(StringComparison.Ordinal);
            case JsonValueKind.Number:
                return value.GetRawText().GetHashCode(StringComparison.Ordinal);
            case JsonValueKind.Array:
                var hash = default(HashCode);
                foreach (var item in value.EnumerateArray())
                {
                    hash.Add(GetHashCode(item));
                }

                return hash.ToHashCode();
            case JsonValueKind.Object:
                var sum = 0;
                foreach (var (name, member) in MembersOf(value))
                {
                    sum ^= HashCode.Combine(name, GetHashCode(member));
                }

                return sum;
            default:
                return (int)value.ValueKind;
        }
    }

    private static bool ArraysEqual(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !Equals(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ObjectsEqual(Dictionary<string, JsonElement> left, Dictionary<string, JsonElement> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (name, member) in left)
        {
            if (!right.TryGetValue(name, out var other) || !Equals(member, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> MembersOf(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[JsonElementText.OfName(member)] = member.Value;
        }

        return members;
    }
}
