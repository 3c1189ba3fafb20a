using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The C# names of all types and groups of a client; one namespace holds them, so one scope decides.</summary>
internal sealed class TypeNames
{
    private const string Remedy = "write 'name: OtherName' beside the inline type, or rename the declared one";

    // The type itself, what reads and writes it, and now and then a group.
    private const int NamesOfType = 3;

    private readonly Dictionary<string, NamedValue> _types;
    private readonly Dictionary<string, string> _unknowns = new(StringComparer.Ordinal);
    private readonly Naming _naming;
    private readonly NamespaceNames _others;
    private readonly List<string> _ofOthers = [];
    private readonly Dictionary<string, ContentKind> _parts;

    /// <param name="others">What other clients have in the same namespace.</param>
    public TypeNames(ClientModel model, ClientNames names, NamespaceNames others, bool hasDateOnly, List<PlanFinding> findings)
    {
        _others = others;
        HasDateOnly = hasDateOnly;
        _parts = model.Endpoints
            .Where(endpoint => endpoint.Body is { Kind: ContentKind.Multipart or ContentKind.Form, Type: NamedRef })
            .ToDictionary(endpoint => ((NamedRef)endpoint.Body!.Type!).TypeKey, endpoint => endpoint.Body!.Kind, StringComparer.Ordinal);
        _types = new(model.Types.Count, StringComparer.Ordinal);
        _naming = new Naming(findings, Remedy, new NameScope([.. names.All], NamesOfType * model.Types.Count));
        foreach (var name in others.All)
        {
            _naming.Own(name);
        }

        foreach (var type in model.Types.Where(type => type.IsNameExact).Concat(model.Types.Where(type => !type.IsNameExact)))
        {
            _types[type.Key] = Place(type, TypeName(type));
        }

        // Names that no author sees come last, so that they give way and never push a name of the spec aside.
        foreach (var type in model.Types)
        {
            var named = _types[type.Key];
            _types[type.Key] = named with { JsonName = _naming.Own(named.TypeName + (WireOf(type.Key) == ContentKind.Json ? "Json" : "Parts")) };
            if (type is UnionModel)
            {
                var unknown = _naming.Own("Unknown" + named.TypeName);
                _unknowns[type.Key] = unknown;
            }
        }
    }

    /// <summary>The value of the type <paramref name="key"/>, not nullable.</summary>
    public NamedValue this[string key] => _types[key];

    /// <summary>All names that were given.</summary>
    public IEnumerable<string> Taken => _naming.Taken;

    /// <summary>Names of the spec that another client has in the same namespace.</summary>
    public IReadOnlyList<string> OfOthers => _ofOthers;

    /// <summary>Whether a date is a <c>DateOnly</c>; else it is a <c>DateTime</c>.</summary>
    public bool HasDateOnly { get; }

    /// <summary>The record for cases that the union <paramref name="key"/> does not know; null for other types.</summary>
    public string? Unknown(string key) => _unknowns.TryGetValue(key, out var unknown) ? unknown : null;

    /// <summary>How objects of the type are put on the wire: as JSON, unless they are a form or a multipart body.</summary>
    public ContentKind WireOf(string key) => _parts.TryGetValue(key, out var kind) ? kind : ContentKind.Json;

    /// <summary>A further type of the emitter's own.</summary>
    public string Own(string name) => _naming.Own(name);

    private string TypeName(TypeModel type)
    {
        var name = CSharpName.StartSafely(type is { IsNameExact: true, NameParts.Count: 1 } ? type.NameParts[0] : Joined(type));
        if (_others.ClientOf(name) is not null)
        {
            _ofOthers.Add(name);
        }

        return _naming.Claim(type.Key, Word(type), name);
    }

    private static string Joined(TypeModel type)
        => string.Concat(type.NameParts.Select((part, i) => type.IsNameExact && i == type.NameParts.Count - 1 ? part : CSharpName.Pascal(part)));

    private static string Word(TypeModel type)
    {
        var dot = type.Key.IndexOf('.');
        return dot < 0 ? type.Key : type.Key.Substring(dot + 1);
    }

    private static NamedValue Place(TypeModel type, string name)
        => type switch
        {
            ObjectModel => new NamedValue(name, "", NamedShape.Record),
            ChoiceModel => new NamedValue(name, "", NamedShape.Choice),
            EnumModel e => new NamedValue(name, "", e.IsClosed ? NamedShape.ClosedEnum : NamedShape.OpenEnum, e.IsNumeric),
            UnionModel union => new NamedValue(name, "", NamedShape.Union)
            {
                OutsideDiscriminator = union.IsDiscriminatorOutside ? union.Discriminator : null,
            },
            _ => throw new InvalidOperationException($"A type of kind {type.GetType().Name} has no C# side."),
        };
}
