using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What a type of the model is, known before its members are.</summary>
internal enum TypeShape { Object, Union, Enum, NumericEnum, Choice }

/// <summary>Every type that becomes a C# type, by its key.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, TypeShape> _shapes;
    private readonly Dictionary<string, TypeDraft> _drafts;
    private readonly Dictionary<SpecFile, int> _files = [];
    private List<TypeDraft>? _inSpecOrder;

    /// <param name="files">Their order is that of the types.</param>
    /// <param name="expected">How many types there will be, about.</param>
    public TypeTable(IReadOnlyList<SpecSyntax> files, int expected)
    {
        _shapes = new(expected, StringComparer.Ordinal);
        _drafts = new(expected, StringComparer.Ordinal);
        foreach (var file in files)
        {
            _files[file.File] = _files.Count;
        }
    }

    /// <summary>Takes <paramref name="key"/>, or the next free one where an odd name gives a key that exists.</summary>
    public string Reserve(string key, TypeShape shape)
    {
        var free = key;
        for (var number = 2; _shapes.ContainsKey(free); number++)
        {
            free = $"{key}~{number}";
        }

        _shapes.Add(free, shape);
        return free;
    }

    public TypeShape ShapeOf(string key) => _shapes[key];

    public void Add(TypeDraft draft)
    {
        _drafts[draft.Key] = draft;
        _inSpecOrder = null;
    }

    public TypeDraft? Find(string key) => _drafts.TryGetValue(key, out var draft) ? draft : null;

    public T? Find<T>(string key)
        where T : TypeDraft
        => Find(key) as T;

    public bool Remove(string key)
    {
        _inSpecOrder = null;
        return _drafts.Remove(key);
    }

    /// <summary>In the order of the spec, whatever order they were bound in.</summary>
    public IReadOnlyList<TypeDraft> InSpecOrder() => _inSpecOrder ??= Sort();

    private List<TypeDraft> Sort()
    {
        var keys = _drafts.Values.Select(draft => (File: _files.TryGetValue(draft.At.File, out var index) ? index : 0, draft.At.Span.Start, Draft: draft)).ToList();
        keys.Sort((left, right) => left.File != right.File ? left.File.CompareTo(right.File)
            : left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : string.CompareOrdinal(left.Draft.Key, right.Draft.Key));
        return keys.ConvertAll(key => key.Draft);
    }
}
