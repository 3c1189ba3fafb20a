using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Genviral.Gen.Json;

/// <summary>Metadata of an emitted type and of the collections of it that an endpoint would return.</summary>
/// <remarks>A <see cref="JsonSerializerContext"/> of the same project cannot name the emitted type, hence no collection of it either.</remarks>
internal static class GeneratedJsonTypes
{
    internal static JsonTypeInfo? Find<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, Custom<T>(options) ?? converter);
        }

        return type.IsArray
            ? type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>()) : null
            : FindList<T>(type, options) ?? FindMap<T>(type, options);
    }

    /// <summary>The emitted type that <paramref name="type"/> is a collection of, or <paramref name="type"/> itself.</summary>
    internal static Type ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType()!;
        }

        return type is { IsGenericType: true, GenericTypeArguments: [.., var last] } ? last : type;
    }

    private static JsonTypeInfo? FindList<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        }

        if (type == typeof(IReadOnlyList<T>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        }

        if (type == typeof(IEnumerable<T>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        }

        return type == typeof(IAsyncEnumerable<T>)
            ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
            : null;
    }

    private static JsonTypeInfo? FindMap<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Dictionary<string, T>))
        {
            return JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options, new() { ObjectCreator = static () => [], KeyInfo = Key(options) });
        }

        return type == typeof(IReadOnlyDictionary<string, T>)
            ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new() { KeyInfo = Key(options) })
            : null;
    }

    private static JsonTypeInfo<string> Key(JsonSerializerOptions options)
        => JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);

    // Only one that is written for this very type: a factory for all enums knows nothing of the spec's values.
    private static JsonConverter<T>? Custom<T>(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is JsonConverter<T> custom && custom.CanConvert(typeof(T)))
            {
                return custom;
            }
        }

        return null;
    }
}
