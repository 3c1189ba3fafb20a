using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Distributes the parts of a client over files.</summary>
/// <remarks>
/// The compiler driver walks every cached file at each key stroke in C#, so files are few: one for the client, one for
/// types that several groups share, one a group with the types that only it uses. Past <see cref="MaxGroupFiles"/>
/// groups, several share a file that is chosen by the group's name alone, so that no edit moves another group.
/// </remarks>
internal sealed class FileLayout(string client, string @namespace, bool hasObsolete, int groupCount)
{
    // Hint names that differ in case alone are one name to the compiler, hence the comparer of the files.
    private const int MaxGroupFiles = 200;
    private const uint Buckets = 128;

    private readonly SortedDictionary<string, List<PartPlan>> _files = new(StringComparer.OrdinalIgnoreCase);

    // Asked for each type.
    private readonly Dictionary<string, string> _fileOfGroup = new(StringComparer.Ordinal);

    /// <summary>Puts a part into the file <c>{client}.{name}.g.cs</c>.</summary>
    public void Add(string name, PartPlan part)
    {
        if (!_files.TryGetValue(name, out var parts))
        {
            _files.Add(name, parts = []);
        }

        parts.Add(part);
    }

    public void AddGroups(IEnumerable<GroupPlan> groups)
    {
        foreach (var group in groups)
        {
            Add(FileOf(group.Key), group);
        }
    }

    /// <summary>Puts a part into the file of a group; of the client for none.</summary>
    public void AddTo(string group, PartPlan part) => Add(group.Length == 0 ? "" : FileOf(group), part);

    public void AddTypes(EquatableArray<TypeModel> types, IReadOnlyList<TypePlan> plans, TypeHomes homes)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            Add(FileOf(homes[types[i].Key]), plans[i]);
        }
    }

    public EquatableArray<FilePlan> ToFiles()
        => _files
            .Select(file => new FilePlan(HintName(file.Key), @namespace, hasObsolete, file.Value.ToEquatableArray()))
            .ToEquatableArray();

    private string HintName(string name) => name.Length == 0 ? $"{client}.g.cs" : $"{client}.{name}.g.cs";

    private string FileOf(string group)
    {
        if (group == TypeHomes.Shared)
        {
            return "Types";
        }

        if (!_fileOfGroup.TryGetValue(group, out var file))
        {
            _fileOfGroup.Add(group, file = NewFileOf(group));
        }

        return file;
    }

    private string NewFileOf(string group)
        => groupCount > MaxGroupFiles
            ? $"Groups.{Hash(group) % Buckets:D3}"
            : $"Group.{Naming.StemOf(group)}";

    // string.GetHashCode differs from process to process; this one must not.
    private static uint Hash(string text)
        => text.Aggregate(2166136261u, (hash, character) => unchecked((hash ^ character) * 16777619u));
}
