using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The types of a client by their keys, for all that look types up.</summary>
internal sealed class TypeIndex(ClientModel model)
{
    private readonly Dictionary<string, TypeModel> _types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);

    public TypeModel this[string key] => _types[key];
}
