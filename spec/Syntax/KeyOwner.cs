namespace Genviral.Gen.Spec.Syntax;

/// <summary>A kind of mapping and the keys that it may have.</summary>
/// <param name="Place">Where its keys stand, as messages say it: <c>in an endpoint</c>.</param>
/// <param name="Keys">In the order in which messages list them.</param>
internal sealed record KeyOwner(string Place, IReadOnlyList<string> Keys)
{
    private readonly HashSet<string> _keys = new(Keys, StringComparer.Ordinal);

    /// <summary>Whether the mapping may have this key.</summary>
    public bool Has(string key) => _keys.Contains(key);
}
