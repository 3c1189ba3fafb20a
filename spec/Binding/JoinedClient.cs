using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>All files that name one client, read as one spec.</summary>
internal sealed class JoinedClient
{
    /// <summary>What an author may say differently of a client that came with the package.</summary>
    private static readonly HashSet<string> Replaceable
        = new(["namespace", "visibility", "baseUrl", "timeout", "retries", "concurrency"], StringComparer.Ordinal);

    private readonly List<Finding> _findings;

    private JoinedClient(string name, IReadOnlyList<SpecSyntax> files, bool hasLostText, List<Finding> findings)
    {
        Name = name;
        Files = files;
        HasLostText = hasLostText;
        _findings = findings;
        LostNames = new HashSet<string>(files.SelectMany(file => file.LostNames), StringComparer.Ordinal);
        Errors = Declared(file => file.Errors, error => error.Code);
        Types = Declared(file => file.Types, type => type.Name);
        Endpoints = JoinedEndpoints.Join(files, findings);
    }

    public string Name { get; }

    /// <summary>The package's first, then in ordinal order of their paths.</summary>
    public IReadOnlyList<SpecSyntax> Files { get; }

    /// <summary>Whether a name that is not declared here may have stood in a stretch that a syntax error took away.</summary>
    public bool HasLostText { get; }

    public ISet<string> LostNames { get; }

    public IReadOnlyList<ErrorSyntax> Errors { get; }

    public IReadOnlyList<TypeDeclarationSyntax> Types { get; }

    public JoinedEndpoints Endpoints { get; }

    /// <summary>Where messages about the client as a whole point.</summary>
    public SourceSpan At
        => Files.OrderBy(file => file.File.IsFromPackage).Select(file => file.Client?.At).FirstOrDefault(at => at is not null) ?? Files[0].At;

    public static IEnumerable<JoinedClient> Join(IReadOnlyList<SpecSyntax> files, List<Finding> findings)
    {
        // A broken file that does not say its client may be a part of any of them.
        var mayMissParts = files.Any(file => file.Client is null && (file.IsUnusable || file.HasLostText));
        return files
            .GroupBy(file => file.Client?.Value ?? ClientName.FromPath(file.File.Path), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Sound: group.Where(file => !file.IsUnusable).ToList(), All: group))
            .Where(group => group.Sound.Count > 0)
            .Select(group => new JoinedClient(
                group.Key,
                group.Sound,
                mayMissParts || group.All.Any(file => file.IsUnusable || file.HasLostText),
                findings));
    }

    /// <summary>The setting <paramref name="key"/>, which one of the files may have; some of the package's may be replaced.</summary>
    public Located<T>? Setting<T>(string key, Func<SpecSyntax, Located<T>?> select)
    {
        Located<T>? first = null;
        foreach (var file in Files)
        {
            if (select(file) is not { } setting)
            {
                continue;
            }

            if (first is { } earlier && !(Replaceable.Contains(key) && IsFromPackage(earlier.At) && !IsFromPackage(setting.At)))
            {
                _findings.Add(BindingReport.SettingTwice(key, setting.At, earlier.At));
            }
            else
            {
                first = setting;
            }
        }

        return first;
    }

    private static bool IsFromPackage(SourceSpan at) => at.File.IsFromPackage;

    private List<T> Declared<T>(Func<SpecSyntax, IReadOnlyList<T>> select, Func<T, Located<string>> nameOf)
    {
        var first = new Dictionary<string, SourceSpan>(Files.Sum(file => select(file).Count), StringComparer.Ordinal);
        var declared = new List<T>();
        foreach (var item in Files.SelectMany(select))
        {
            var name = nameOf(item);
            if (first.TryGetValue(name.Value, out var earlier))
            {
                _findings.Add(BindingReport.DeclaredTwice(name, earlier));
                continue;
            }

            first.Add(name.Value, name.At);
            declared.Add(item);
        }

        return declared;
    }
}
