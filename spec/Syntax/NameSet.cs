using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Names of which each may stand once.</summary>
internal sealed class NameSet(SyntaxReport report, StringComparer comparer)
{
    // Most maps have a handful of names: those are looked through.
    private const int Few = 12;

    private readonly List<Located<string>> _few = [];
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
