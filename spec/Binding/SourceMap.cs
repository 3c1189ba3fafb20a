using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Where each thing of a model stands, by its key. It changes with every moved line; the model does not.</summary>
public sealed class SourceMap(IReadOnlyDictionary<string, SourceSpan> places)
{
    /// <summary>The place of <paramref name="key"/>: the key or value that names it.</summary>
    public SpecLocation? Find(string key) => places.TryGetValue(key, out var at) ? at.ToLocation() : null;
}
