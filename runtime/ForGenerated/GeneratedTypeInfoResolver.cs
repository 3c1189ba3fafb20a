using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Tells <see cref="JsonSerializer"/> of the emitted types, their arrays, lists and maps, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, IGeneratedJsonConverter> _converters = [];

    /// <summary>Knows the types of <paramref name="converters"/>, each a <see cref="GeneratedJsonConverter{T}"/>.</summary>
    protected GeneratedTypeInfoResolver(params JsonConverter[] converters)
    {
        ArgumentNullException.ThrowIfNull(converters);
        foreach (var converter in converters.Cast<IGeneratedJsonConverter>())
        {
            _converters.Add(converter.GeneratedType, converter);
        }
    }

    /// <summary>The converter of an emitted record.</summary>
    protected static JsonConverter Of<T, TJson>()
        where TJson : struct, IJson<T>
        => new RecordConverter<T, TJson>();

    /// <summary>The converter of an emitted struct or enum.</summary>
    protected static JsonConverter OfValue<T, TJson>()
        where T : struct
        where TJson : struct, IJson<T>
        => new ValueConverter<T, TJson>();

    /// <summary>The metadata of an emitted type or a collection of it; null for every other type, which the next resolver may know.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        if (!_converters.TryGetValue(type, out var converter)
            && !_converters.TryGetValue(GeneratedJsonTypes.ElementOf(type), out converter))
        {
            return null;
        }

        var info = converter.FindInfo(type, options);
        if (info is not null)
        {
            info.OriginatingResolver = this;
        }

        return info;
    }
}
