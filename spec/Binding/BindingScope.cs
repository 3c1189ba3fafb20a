using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>A value that stands in the spec.</summary>
internal sealed record WrittenValue(Node Node, TypeRef Type, bool IsDefault);

/// <summary>A kind of thing that is declared in one place and named in others.</summary>
/// <param name="Kind">Tells it from other kinds.</param>
/// <param name="Finding">Says that a name is not declared; its second argument is the remedy.</param>
/// <param name="FindUnused">The declaration of a name that nothing uses; null if something does, or if there is none.</param>
internal sealed record Undeclarable(string Kind, Func<Located<string>, string, Finding> Finding, Func<string, Located<string>?> FindUnused);

/// <summary>What the binders of one client share: its declarations, the types found so far, places and findings.</summary>
internal sealed class BindingScope
{
    /// <summary>Beyond this, looking for the near word among thousands costs more than it helps.</summary>
    private const int MostSuggestions = 200;

    private readonly List<Action> _later = [];
    private readonly List<Finding> _findings;
    private readonly List<Undeclared> _undeclared = [];
    private int _suggestions;

    private sealed record Undeclared(Located<string> Name, string? Nearest, string Remedy, Undeclarable What);

    public BindingScope(JoinedClient client, List<Finding> findings, CancellationToken cancellationToken)
    {
        Client = client;
        _findings = findings;
        CancellationToken = cancellationToken;
        Places = new SourceMap(client.Types.Count + client.Endpoints.Emitted.Count);
        Types = new TypeTable(client.Files, client.Types.Count + client.Endpoints.Emitted.Count);
        Declarations = new Declarations(client, Types);
        HasLostUses = client.HasLostText || client.LostNames.Count > 0;
    }

    public JoinedClient Client { get; }

    public CancellationToken CancellationToken { get; }

    public SourceMap Places { get; }

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
    /// <remarks>What is reported, and how often, is settled by <see cref="ReportUndeclared()"/>, when all uses are known.</remarks>
    public void ReportUndeclared(Located<string> name, IEnumerable<string> candidates, Undeclarable what)
    {
        var nearest = ++_suggestions > MostSuggestions ? null : Suggestion.Nearest(name.Value, candidates);
        if (nearest is not null)
        {
            MeantNames.Add(nearest);
        }

        if (nearest is not null || !Client.HasLostText)
        {
            var remedy = nearest is null ? Remedy(name.Value, candidates) : $" Did you mean '{nearest}'?";
            _undeclared.Add(new Undeclared(name, nearest, remedy, what));
        }
    }

    /// <summary>
    /// Reports the names that are not declared, each once: at its first use, or at the declaration that is misspelt.
    /// </summary>
    public void ReportUndeclared()
    {
        foreach (var uses in _undeclared.GroupBy(use => (use.What.Kind, use.Name.Value)).Select(group => group.OrderBy(use => use.Name.At.File.Path, StringComparer.Ordinal).ThenBy(use => use.Name.At.Span.Start).ToList()))
        {
            var (first, places) = (uses[0], uses.Select(use => use.Name.At).Distinct().ToList());
            if (places.Count > 1 && first.Nearest is { } nearest && first.What.FindUnused(nearest) is { } declaration)
            {
                Report(BindingReport.MisspeltDeclaration(declaration, first.Name.Value, places));
            }
            else
            {
                var remedy = places.Count > 1 ? $"{first.Remedy} It is used in {places.Count} places." : first.Remedy;
                Report(first.What.Finding(first.Name, remedy).See([.. places.Skip(1)]));
            }
        }

        _undeclared.Clear();
    }

    /// <summary>The end of a message about <paramref name="word"/>: what was probably meant, or what is allowed.</summary>
    public string Remedy(string word, IEnumerable<string> candidates)
        => ++_suggestions > MostSuggestions ? "" : Suggestion.For(word, candidates);

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
}
