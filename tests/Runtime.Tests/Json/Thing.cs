using System.Text.Json;
using System.Text.Json.Serialization;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Json;

/// <summary>A record with a member of each kind, for JsonSerializer and, by hand as it is emitted, for our reader and writer.</summary>
public sealed record Thing
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("a_rather_long_name_of_a_count")]
    public required int Count { get; init; }

    [JsonPropertyName("big")]
    public required long? Big { get; init; }

    [JsonPropertyName("ratio")]
    public double? Ratio { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    [JsonPropertyName("is_on")]
    public required bool IsOn { get; init; }

    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("on")]
    public Date? On { get; init; }

    [JsonPropertyName("tags")]
    public required IReadOnlyList<string?> Tags { get; init; }

    [JsonPropertyName("map")]
    public IReadOnlyDictionary<string, int>? Map { get; init; }

    [JsonPropertyName("parts")]
    public IReadOnlyList<Thing>? Parts { get; init; }

    public bool Equals(Thing? other)
        => other is not null
            && (Name, Count, Big, Ratio, Price, IsOn, Id, At, On) == (other.Name, other.Count, other.Big, other.Ratio, other.Price, other.IsOn, other.Id, other.At, other.On)
            && Content.Equals(Tags, other.Tags)
            && Content.Equals(Map, other.Map)
            && Content.Equals(Parts, other.Parts);

    public override int GetHashCode() => HashCode.Combine(Name, Count, Id);
}

internal static class ThingJson
{
    /// <summary>As strict as our reader; what is left out is null in an optional member.</summary>
    internal static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        Converters = { Framework.DateConverter },
    };

    private static readonly JsonMembers Members = new(
        "name", "a_rather_long_name_of_a_count", "big", "ratio", "price", "is_on", "id", "at", "on", "tags", "map", "parts");

    public static Thing Read(ref JsonInput input)
    {
        var outer = input.EnterObject(Members);
        var value = new Thing
        {
            Name = input.ReadString(0),
            Count = input.ReadInt32(1),
            Big = input.ReadInt64OrNull(2),
            Ratio = input.Has(3) && !input.TryReadNull() ? input.ReadDouble() : null,
            Price = input.ReadDecimal(4),
            IsOn = input.ReadBoolean(5),
            Id = input.ReadGuid(6),
            At = input.ReadDateTime(7),
            On = input.Has(8) && !input.TryReadNull() ? input.ReadDate() : null,
            Tags = input.ReadList<string?, OrNullJson<string, StringJson>>(9),
            Map = input.Has(10) && !input.TryReadNull() ? input.ReadMap<int, Int32Json>() : null,
            Parts = input.Has(11) && !input.TryReadNull() ? input.ReadList<Thing>(Read) : null,
        };
        return input.LeaveObject(outer) ? value : Read(ref input);
    }

    public static void Write(JsonOutput output, Thing value)
    {
        output.StartObject();
        output.WriteString("name"u8, value.Name);
        output.WriteInt32("a_rather_long_name_of_a_count"u8, value.Count);
        output.WriteInt64OrNull("big"u8, value.Big);
        output.WriteDoubleOrNull("ratio"u8, value.Ratio);
        output.WriteDecimal("price"u8, value.Price);
        output.WriteBoolean("is_on"u8, value.IsOn);
        output.WriteGuid("id"u8, value.Id);
        output.WriteDateTime("at"u8, value.At);
        output.WriteDateOrNull("on"u8, value.On);
        output.Name("tags"u8);
        output.WriteList<string?>(value.Tags, static (output, item) =>
        {
            if (item is { } some)
            {
                output.Write(some);
            }
            else
            {
                output.Null();
            }
        });
        output.Name("map"u8);
        if (value.Map is { } map)
        {
            output.WriteMap<int>(map, static (output, item) => output.Write(item));
        }
        else
        {
            output.Null();
        }

        output.Name("parts"u8);
        if (value.Parts is { } parts)
        {
            output.WriteList<Thing>(parts, Write);
        }
        else
        {
            output.Null();
        }

        output.EndObject();
    }
}
