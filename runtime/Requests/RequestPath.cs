using System.Globalization;
using System.Text;
using Genviral.Gen.Json;

namespace Genviral.Gen.Requests;

/// <summary>Where in a request a check is. It costs no text until something is found.</summary>
internal sealed class RequestPath
{
    private Step[] _steps = new Step[4];

    /// <summary>How many objects, lists and maps are around the current value.</summary>
    internal int Level { get; private set; }

    /// <summary>The current value's name in the innermost object; null: the whole body.</summary>
    internal string? Current
    {
        set => _steps[Level] = new Step(value, 0);
    }

    /// <summary>The current value's index in the innermost list.</summary>
    internal int CurrentIndex
    {
        set => _steps[Level] = new Step(null, value);
    }

    internal void Enter()
    {
        Level++;
        if (Level == _steps.Length)
        {
            Array.Resize(ref _steps, Level * 2);
        }

        _steps[Level] = default;
    }

    internal void Leave() => Level--;

    /// <summary>The parameter, the body's member or the index that the place at <paramref name="level"/> lies in; null: the body itself.</summary>
    /// <param name="level">As many levels as count.</param>
    /// <param name="rest">The way on from there: <c>[2].id</c>; empty if it is there.</param>
    internal string? Find(int level, out string rest)
    {
        // A parameter stands on level 0, where the body has no name.
        var first = level > 0 && _steps[0].Name is null ? 1 : 0;
        var way = new StringBuilder();
        for (var i = first + 1; i <= level; i++)
        {
            _ = _steps[i].Name is { } name
                ? JsonPath.AppendMember(way, name)
                : way.Append(CultureInfo.InvariantCulture, $"[{_steps[i].Index}]");
        }

        rest = way.ToString().TrimStart('.');
        return _steps[first].Name ?? (first == 0 ? null : _steps[first].Index.ToString(CultureInfo.InvariantCulture));
    }

    private readonly record struct Step(string? Name, int Index);
}
