using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Names of which each may stand once.</summary>
internal sealed class NameSet(SyntaxReport report, StringComparer comparer)
{
    private readonly Dictionary<string, SourceSpan> _places = new(comparer);

    /// <summary>Takes a name, or reports that it stands there already.</summary>
    public bool Add(Located<string> name)
    {
        if (_places.TryGetValue(name.Value, out var earlier))
        {
            report.Add(ShapeReport.DuplicateName(name, earlier));
            return false;
        }

        _places.Add(name.Value, name.At);
        return true;
    }
}
