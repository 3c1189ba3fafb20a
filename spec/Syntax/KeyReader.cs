using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A mapping by its keys: says what does not belong in it and what is missing.</summary>
internal sealed class KeyReader
{
    // Few, so that looking through them is faster than a dictionary.
    private readonly List<MappingEntry> _entries;
    private HashSet<string>? _meant;
    private readonly MappingNode _mapping;
    private bool _hasPuzzle;

    /// <param name="mapping">The mapping.</param>
    /// <param name="owner">The keys that it may have.</param>
    /// <param name="at">The key whose value it is, where a missing key is reported.</param>
    /// <param name="report">Where findings go.</param>
    /// <param name="silent">Keys that another finding speaks of already.</param>
    public KeyReader(
        MappingNode mapping, KeyOwner owner, SourceSpan at, SyntaxReport report, IReadOnlyCollection<string>? silent = null)
    {
        _mapping = mapping;
        Owner = owner;
        At = at;
        Report = report;
        _hasPuzzle = silent is not null;
        var entries = Unindented.HasEmpty(mapping.Entries) ? Unindented.Adopt(mapping.Entries, owner, IsStranger, report) : mapping.Entries;
        _entries = new List<MappingEntry>(entries.Count);
        List<MappingEntry>? unknown = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (silent?.Contains(entries[i].Key.Text) == true)
            {
                continue;
            }

            (owner.Has(entries[i].Key.Text) ? _entries : unknown ??= []).Add(entries[i]);
        }

        // What is known comes first: a misspelled key means none that is there already.
        unknown?.ForEach(AddUnknown);
    }

    public KeyOwner Owner { get; }

    public SourceSpan At { get; }

    public SyntaxReport Report { get; }

    /// <summary>The keys that are there, in file order.</summary>
    public IReadOnlyList<MappingEntry> Entries => _meant is null ? _entries : [.. _entries.OrderBy(entry => entry.Key.At.Span.Start)];

    public MappingEntry? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether one of <paramref name="keys"/> is there.</summary>
    public bool HasAny(IReadOnlyList<string> keys)
    {
        foreach (var entry in _entries)
        {
            if (keys.Contains(entry.Key.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The entry of a key that must be there; reported if it is not.</summary>
    public MappingEntry? Require(string key, string remedy = "")
    {
        var entry = Find(key);
        if (entry is null && !MayBeMeant([key]))
        {
            Report.Add(ShapeReport.MissingKey(At, key, Owner, remedy));
        }

        return entry;
    }

    /// <summary>Reports those of <paramref name="keys"/> that are not there, all at once.</summary>
    public void RequireAll(params IReadOnlyList<string> keys)
    {
        var missing = keys.Where(key => Find(key) is null && !MayBeMeant([key])).ToList();
        if (missing.Count > 0)
        {
            Report.Add(ShapeReport.MissingKeys(At, missing, Owner));
        }
    }

    /// <summary>The one entry among keys that exclude each other; the later ones are reported.</summary>
    public MappingEntry? FindOne(IReadOnlyList<string> keys)
    {
        MappingEntry? first = null;
        foreach (var entry in Entries)
        {
            if (!keys.Contains(entry.Key.Text))
            {
                continue;
            }

            if (first is null)
            {
                first = entry;
            }
            else
            {
                Report.Add(ShapeReport.ExcludedKey(entry.Key, first.Key));
            }
        }

        return first;
    }

    /// <summary>Whether one of <paramref name="keys"/> was written wrongly or lost, so that nobody may call it missing.</summary>
    public bool MayBeMeant(IReadOnlyList<string> keys)
        => _mapping.HasLostEntries || _hasPuzzle || (_meant is not null && keys.Any(_meant.Contains));

    /// <summary>Whether a key is none of this mapping, not even a misspelled one.</summary>
    private bool IsStranger(string key)
        => !Owner.Has(key)
            && (SpecKeys.Owners.Any(other => other.Has(key)) || Suggestion.Nearest(key, Owner.Keys) is null);

    private bool IsFieldBesideFields(MappingEntry entry)
        => Owner.Keys.Contains("fields")
            && _mapping.Entries.Any(other => other.Key.Text == "fields" && other.Value is MappingNode)
            && ForgottenFields.IsField(entry, Owner, Report);

    private void AddUnknown(MappingEntry entry)
    {
        var verdict = Report.IsCrowded
            ? new KeyVerdict(ShapeReport.UnknownKey(entry.Key, Owner, ""), null, false)
            : IsFieldBesideFields(entry)
            ? new KeyVerdict(ShapeReport.UnknownKey(entry.Key, Owner, " A field stands below 'fields': indent it."), null, false)
            : UnknownKey.Judge(entry, Owner, At);
        Report.Add(verdict.Finding);
        Report.HasLostText |= (entry.Key.Text is "types" or "errors" or "endpoints" && !verdict.IsMisspelling)
            || (Owner == SpecKeys.Spec && UnknownKey.SectionOf(entry) is not null);
        if (verdict.Meant is not { } meant)
        {
            _hasPuzzle = true;
            return;
        }

        (_meant ??= new HashSet<string>(StringComparer.Ordinal)).Add(meant);
        // What is given as an example is not looked at: it may be no example at all.
        if (verdict.IsMisspelling && meant is not ("example" or "default") && Find(meant) is null)
        {
            _entries.Add(entry with { Key = entry.Key with { Text = meant } });
        }
    }
}
