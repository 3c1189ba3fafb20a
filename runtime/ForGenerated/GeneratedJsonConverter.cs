using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Genviral.Gen.Drift;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an emitted type by the type's own reader and writer.</summary>
/// <remarks>
/// The spec alone decides about names, numbers and absent members: naming policies and the like do not reach into the type. Whether
/// further members are an error is for the reader of the text to say (<see cref="JsonSerializerOptions.UnmappedMemberHandling"/>).
/// </remarks>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedJsonConverter<T> : JsonConverter<T>, IGeneratedJsonConverter
{
    private protected GeneratedJsonConverter()
    {
    }

    Type IGeneratedJsonConverter.GeneratedType => typeof(T);

    JsonTypeInfo? IGeneratedJsonConverter.FindInfo(Type type, JsonSerializerOptions options) => FindInfo(type, options);

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonValueBytes.CopyValue(ref reader);
        return Read(json.Written, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var output = JsonOutput.Rent();
        Write(output, value);
        JsonValueBytes.Write(writer, output.Written);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonValueBytes.CopyName(ref reader);
        return Read(json.Written, options);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The value is no string in JSON.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var output = JsonOutput.Rent();
        Write(output, value);
        JsonValueBytes.WriteName(writer, output.Written);
    }

    private protected abstract T Read(ref JsonInput input);

    private protected abstract void WriteValue(JsonOutput output, T value);

    private protected virtual JsonTypeInfo? FindInfo(Type type, JsonSerializerOptions options)
        => GeneratedJsonTypes.Find<T>(type, options, this);

    private T Read(ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        var unknown = options?.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow ? new DriftNotes(watch: null) : null;
        try
        {
            var input = new JsonInput(json, origin: 0, unknown);
            var value = Read(ref input);
            RequireNone(unknown, json);
            return value;
        }
        catch (JsonMisfitException misfit)
        {
            throw new JsonException($"The JSON does not fit {typeof(T).Name} at {misfit.FindPath(json)}: expected {misfit.Expected}, but got {misfit.Actual}.", misfit);
        }
    }

    private static void RequireNone(DriftNotes? unknown, ReadOnlySpan<byte> json)
    {
        if (unknown?.CountOf(ApiDriftKind.Member) is > 0)
        {
            var member = DriftPlaces.Find(unknown, json).First(place => place.Kind == ApiDriftKind.Member);
            throw new JsonException($"The JSON does not fit {typeof(T).Name} at {member.Path}: the spec has no such member.");
        }
    }

    private void Write(JsonOutput output, T value)
    {
        try
        {
            WriteValue(output, value);
        }
        catch (ArgumentException refused)
        {
            throw new JsonException($"{typeof(T).Name} cannot be written as JSON: {refused.Message}", refused);
        }
    }
}
