namespace Genviral.Gen.Drift;

/// <summary>What was met while one answer was read and the spec does not know: places alone, so that noting costs next to nothing.</summary>
/// <param name="watch">Whom they are for; null where the text is no answer: then members are wanted.</param>
internal sealed class DriftNotes(DriftWatch? watch)
{
    /// <summary>A long list may have the same unknown value in each element; further notes of an answer are counted and not kept.</summary>
    private const int Most = 1000;

    private readonly List<DriftNote> _notes = [];
    private readonly int[] _counts = new int[4];
    private HashSet<int>? _maps;
    private HashSet<int>? _known;

    /// <summary>Whether members that the spec does not name are wanted, too.</summary>
    internal bool WantsMembers => watch is null || watch.WantsMembers;

    internal bool IsEmpty => _notes.Count == 0;

    /// <summary>How many notes are kept.</summary>
    internal int Count => _notes.Count;

    /// <summary>The notes, in the order of the text.</summary>
    internal IReadOnlyList<DriftNote> InOrder
    {
        get
        {
            _notes.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
            return _notes;
        }
    }

    /// <summary>How often a kind was met.</summary>
    internal int CountOf(ApiDriftKind kind) => _counts[(int)kind];

    /// <summary>Whether the object at <paramref name="offset"/> is a map, whose names are values and no places.</summary>
    internal bool IsMap(int offset) => _maps?.Contains(offset) == true;

    internal void AddMap(int offset) => (_maps ??= []).Add(offset);

    /// <summary>Says that the member whose name is at <paramref name="offset"/> is known, before another reader meets it.</summary>
    internal void Know(int offset) => (_known ??= []).Add(offset);

    /// <param name="kind">What it is.</param>
    /// <param name="offset">Where it starts.</param>
    /// <param name="text">The unknown value; null where it is what stands there.</param>
    internal void Add(ApiDriftKind kind, int offset, string? text = null)
    {
        if (kind == ApiDriftKind.Member && _known?.Contains(offset) == true)
        {
            return;
        }

        _counts[(int)kind]++;
        if (_notes.Count < Most)
        {
            _notes.Add(new DriftNote(kind, offset, text));
        }
    }

    /// <summary>Forgets what was noted after the first <paramref name="count"/> notes, since its text is read again.</summary>
    internal void Forget(int count)
    {
        for (var i = count; i < _notes.Count; i++)
        {
            _counts[(int)_notes[i].Kind]--;
        }

        _notes.RemoveRange(count, _notes.Count - count);
    }

    /// <summary>Notes an error code that the spec does not declare.</summary>
    internal void AddErrorCode(string code, int offset)
    {
        if (watch?.Declares(code) == false)
        {
            Add(ApiDriftKind.ErrorCode, offset);
        }
    }
}
