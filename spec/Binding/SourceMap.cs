using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Where each thing of a model stands, by its key. It changes with every moved line; the model does not.</summary>
/// <remarks>Members are looked up where their owner was written, and only when somebody asks: there are many, and next to nobody does.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<string, SourceSpan> _places;
    private readonly Dictionary<string, IReadOnlyList<IMemberSyntax>> _members = new(StringComparer.Ordinal);

    internal SourceMap(int things) => _places = new(things, StringComparer.Ordinal);

    /// <summary>The place of <paramref name="key"/>: the key or value that names it.</summary>
    public SpecLocation? Find(ModelKey key) => PlaceOf(key)?.ToLocation();

    internal SourceSpan? PlaceOf(ModelKey key)
        => MemberOf(key) is { } member ? PlaceOf(member)
            : _places.TryGetValue(key.ToString(), out var at) ? at
            : null;

    /// <summary>Where a member's C# name is written, which is what must change when it clashes, else its name.</summary>
    internal static SourceSpan PlaceOf(IMemberSyntax member) => member.CSharpName?.At ?? member.Name.At;

    /// <summary>Says where the thing <paramref name="key"/> is named; the first place stays.</summary>
    internal void Locate(ModelKey key, SourceSpan at)
    {
        var text = key.ToString();
        if (!_places.ContainsKey(text))
        {
            _places.Add(text, at);
        }
    }

    /// <summary>Says where the C# name of the type <paramref name="key"/> is written, which is what must change when it clashes.</summary>
    internal void LocateName(string key, SourceSpan at) => _places[key] = at;

    /// <summary>Says where the members of <paramref name="owner"/> stand; the first place stays.</summary>
    internal void LocateMembers(string owner, IReadOnlyList<IMemberSyntax> members)
    {
        if (members.Count > 0 && !_members.ContainsKey(owner))
        {
            _members.Add(owner, members);
        }
    }

    private IMemberSyntax? MemberOf(ModelKey key)
        => key.Member is { } name && _members.TryGetValue(key.Owner, out var members) ? members.FirstOrDefault(member => member.Name.Value == name) : null;
}
