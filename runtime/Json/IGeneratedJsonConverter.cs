using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Genviral.Gen.Json;

/// <summary>What a resolver asks of a converter whose type it does not know.</summary>
internal interface IGeneratedJsonConverter
{
    Type GeneratedType { get; }

    /// <summary>The metadata of <paramref name="type"/>, if that is the emitted type or a collection of it.</summary>
    JsonTypeInfo? FindInfo(Type type, JsonSerializerOptions options);
}
