using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>A value that stands in the spec.</summary>
internal sealed record WrittenValue(Node Node, TypeRef Type, bool IsDefault);

/// <summary>What the binders of one client share: its declarations, the types found so far, places and findings.</summary>
internal sealed class BindingScope
{
    /// <summary>Beyond this, looking for the near word among thousands costs more than it helps.</summary>
    private const int MostSuggestions = 200;

    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);
    private readonly List<Action> _later = [];
    private readonly List<Finding> _findings;
    private int _suggestions;

    public BindingScope(JoinedClient client, List<Finding> findings, CancellationToken cancellationToken)
    {
        Client = client;
        _findings = findings;
        CancellationToken = cancellationToken;
        Types = new TypeTable(client.Files);
        Declarations = new Declarations(client, Types);
        HasLostUses = client.HasLostText || client.LostNames.Count > 0;
    }

    public JoinedClient Client { get; }

    public CancellationToken CancellationToken { get; }

    public TypeTable Types { get; }

    public Declarations Declarations { get; }

    /// <summary>Declared names that a misspelled one probably meant: they are in use.</summary>
    public HashSet<string> MeantNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a part of the spec was left out that may have used anything.</summary>
    public bool HasLostUses { get; set; }

    /// <summary>Every example and default of the spec with the type that it must fit.</summary>
    public List<WrittenValue> Values { get; } = [];

    public void Report(Finding finding) => _findings.Add(finding);

    /// <summary>
    /// Reports that <paramref name="name"/> is not declared, unless its declaration may be in a stretch that was lost:
    /// then only a near word shows that it is a slip.
    /// </summary>
    public void ReportUndeclared(Located<string> name, IEnumerable<string> candidates, Func<Located<string>, string, Finding> finding)
    {
        var nearest = ++_suggestions > MostSuggestions ? null : Suggestion.Nearest(name.Value, candidates);
        if (nearest is not null)
        {
            MeantNames.Add(nearest);
        }

        if (nearest is not null || !Client.HasLostText)
        {
            Report(finding(name, nearest is null ? Remedy(name.Value, candidates) : $" Did you mean '{nearest}'?"));
        }
    }

    /// <summary>The end of a message about <paramref name="word"/>: what was probably meant, or what is allowed.</summary>
    public string Remedy(string word, IEnumerable<string> candidates)
        => ++_suggestions > MostSuggestions ? "" : Suggestion.For(word, candidates);

    /// <summary>Says where the thing <paramref name="key"/> is named; the first place stays.</summary>
    public void Locate(string key, SourceSpan at)
    {
        if (!_places.ContainsKey(key))
        {
            _places.Add(key, at);
        }
    }

    /// <summary>Says where the C# name of <paramref name="key"/> is written, which is what must change when it clashes.</summary>
    public void LocateName(string key, SourceSpan at) => _places[key] = at;

    public SourceSpan? PlaceOf(string key) => _places.TryGetValue(key, out var at) ? at : null;

    /// <summary>Keeps a check until all types are known.</summary>
    public void Later(Action check) => _later.Add(check);

    /// <summary>Makes up for what <see cref="Later"/> put off.</summary>
    public void RunLater()
    {
        foreach (var check in _later)
        {
            check();
        }

        _later.Clear();
    }

    /// <summary>The places as they are now; nothing may be located afterwards.</summary>
    public SourceMap ToSourceMap() => new(_places);
}
