using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Genviral.Gen.ForGenerated;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an emitted struct or enum, which may stand as a <see cref="Nullable{T}"/>, too.</summary>
/// <typeparam name="T">The emitted struct or enum.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueConverter<T, TJson> : GeneratedJsonConverter<T>
    where T : struct
    where TJson : struct, IJson<T>
{
    private protected override T Read(ref JsonInput input) => input.Read<T, TJson>();

    private protected override void WriteValue(JsonOutput output, T value) => output.Write<T, TJson>(value);

    private protected override JsonTypeInfo? FindInfo(Type type, JsonSerializerOptions options)
        => type == typeof(T?)
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : base.FindInfo(type, options);
}
