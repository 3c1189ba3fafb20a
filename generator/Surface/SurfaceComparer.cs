using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Surface;

/// <summary>Finds what broke since a surface was recorded, and what is not recorded yet.</summary>
internal sealed class SurfaceComparer
{
    private static readonly string[] TypeKinds = ["record", "enum", "union", "choice"];

    private readonly RecordedSurface _recorded;
    private readonly ClientSurface _current;
    private readonly ILookup<string, RecordedLine> _kept;
    private readonly Dictionary<string, SurfaceLine> _now;

    private SurfaceComparer(RecordedSurface recorded, ClientSurface current)
    {
        var removals = new HashSet<string>(
            recorded.Lines.Where(line => line.IsRemoval).Select(line => line.Surface), StringComparer.Ordinal);
        _recorded = recorded;
        _current = current;
        _kept = recorded.Lines
            .Where(line => !line.IsRemoval && !removals.Contains(line.Surface))
            .ToLookup(line => line.Key, StringComparer.Ordinal);
        _now = current.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
    }

    public static IEnumerable<Finding> Compare(RecordedSurface recorded, ClientSurface? current)
    {
        if (current is null)
        {
            return [SurfaceReport.ClientGone(recorded)];
        }

        var comparer = new SurfaceComparer(recorded, current);
        return comparer.FindGone().Concat(comparer.FindChanged()).Concat(comparer.FindNew());
    }

    /// <summary>What is gone; what lay in it is gone with it and not said again.</summary>
    private IEnumerable<Finding> FindGone()
    {
        var owners = new HashSet<string>(
            _recorded.Lines.Select(line => line.Key).Where(key => !_now.ContainsKey(key)), StringComparer.Ordinal);
        return _kept
            .Where(lines => !_now.ContainsKey(lines.Key) && !IsOrder(lines.Key) && !OwnersOf(lines.Key).Any(owners.Contains))
            .Select(lines => SurfaceReport.Gone(lines.Last()));
    }

    private IEnumerable<Finding> FindChanged()
        => from line in _current.Lines
           where _kept.Contains(line.Key) && !IsRecorded(line)
           let recorded = _kept[line.Key].Last()
           where !IsHarmless(recorded, line)
           select SurfaceReport.Changed(recorded.Location, line, HowChanged(recorded, line));

    private IEnumerable<Finding> FindNew()
    {
        var unrecorded = _current.Lines.Where(line => !IsRecorded(line)).ToArray();
        foreach (var demand in unrecorded.Where(IsDemand))
        {
            yield return SurfaceReport.Changed(_recorded.Start, demand, "is new and required");
        }

        var rest = unrecorded
            .Where(line => !IsDemand(line) && (!_kept.Contains(line.Key) || (!IsOrder(line.Key) && IsHarmless(_kept[line.Key].Last(), line))))
            .ToArray();
        if (rest.Length > 0)
        {
            yield return SurfaceReport.Unrecorded(_recorded, rest);
        }
    }

    private bool IsRecorded(SurfaceLine line) => _kept[line.Key].Any(recorded => recorded.Surface == line.Text);

    /// <summary>Whether calls and initializers that exist lack it.</summary>
    private bool IsDemand(SurfaceLine line)
        => !_kept.Contains(line.Key)
            && !line.IsOptional
            && (line.Use & SurfaceUse.Sent) != 0
            && (KindOf(line.Key) is "parameter" or "property")
            && OwnersOf(line.Key).Any(_kept.Contains);

    /// <summary>Whether callers may leave out now what they had to give, and none of them reads it; or whether what they give keeps its place.</summary>
    private bool IsHarmless(RecordedLine recorded, SurfaceLine line)
        => IsOrder(line.Key)
            ? KeepsPlaces(line.Key.Substring(SurfaceText.OrderKind.Length), Names(recorded.Rest), Names(line.Rest))
            : line.Use == SurfaceUse.Sent && "?" + recorded.Rest == line.Rest;

    /// <summary>Whether a call by position means what it meant. What is gone, required now or of another type is said by itself, and no such call compiles.</summary>
    private bool KeepsPlaces(string operation, string[] recorded, string[] current)
    {
        var before = recorded.Where(name => Parameter(name) is { } line && !IsSaid(line)).ToArray();
        var now = current.Where(name => Parameter(name) is { } line && !IsSaid(line) && (line.IsOptional || recorded.Contains(name)));
        return now.Take(before.Length).SequenceEqual(before);

        SurfaceLine? Parameter(string name) => _now.TryGetValue($"parameter {operation}.{name}", out var line) ? line : null;
    }

    private bool IsSaid(SurfaceLine line)
        => IsDemand(line) || (_kept.Contains(line.Key) && !IsRecorded(line) && !IsHarmless(_kept[line.Key].Last(), line));

    private static bool IsOrder(string key) => key.StartsWith(SurfaceText.OrderKind, StringComparison.Ordinal);

    private static string[] Names(string rest) => rest.Substring(1).Split(',').Select(name => name.Trim()).ToArray();

    private static string HowChanged(RecordedLine recorded, SurfaceLine line)
    {
        if (recorded.Rest == "?" + line.Rest)
        {
            return "is required now";
        }

        return "?" + recorded.Rest == line.Rest ? "may be absent now" : $"was '{recorded.Surface}'";
    }

    private static string KindOf(string key) => key.Substring(0, key.IndexOf(' '));

    /// <summary>The keys of what the thing may lie in.</summary>
    private static IEnumerable<string> OwnersOf(string key)
    {
        var dot = key.LastIndexOf('.');
        if (dot < 0)
        {
            return [];
        }

        var start = key.IndexOf(' ') + 1;
        var owner = key.Substring(start, dot - start);
        return KindOf(key) switch
        {
            "property" or "value" => TypeKinds.Select(kind => $"{kind} {owner}"),
            "parameter" => [$"operation {owner}"],
            _ => [$"group {owner}"],
        };
    }
}
