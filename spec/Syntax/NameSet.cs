using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Names of which each may stand once.</summary>
/// <param name="report">Where a repetition is reported.</param>
/// <param name="comparer">When two names are one.</param>
/// <param name="capacity">How many there will be, as far as is known.</param>
internal sealed class NameSet(SyntaxReport report, StringComparer comparer, int capacity = 0)
{
    /// <summary>Most maps have a handful of names: so many are looked through, a table is for more.</summary>
    public const int Few = 12;

    private readonly List<Located<string>> _few = new(capacity);
    private Dictionary<string, SourceSpan>? _many;

    /// <summary>Takes a name, or reports that it stands there already.</summary>
    public bool Add(Located<string> name)
    {
        if (Find(name.Value) is { } earlier)
        {
            report.Add(ShapeReport.DuplicateName(name, earlier));
            return false;
        }

        if (_many is null && _few.Count == Few)
        {
            _many = _few.ToDictionary(taken => taken.Value, taken => taken.At, comparer);
        }

        if (_many is null)
        {
            _few.Add(name);
        }
        else
        {
            _many.Add(name.Value, name.At);
        }

        return true;
    }

    private SourceSpan? Find(string name)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(name, out var at) ? at : null;
        }

        foreach (var taken in _few)
        {
            if (comparer.Equals(taken.Value, name))
            {
                return taken.At;
            }
        }

        return null;
    }
}
