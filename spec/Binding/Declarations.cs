using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>How far a declared type has come.</summary>
internal enum DeclarationState { Untouched, InProgress, Resolved, Lost }

/// <summary>A type below <c>types</c>.</summary>
internal sealed class Declaration(TypeDeclarationSyntax syntax)
{
    public TypeDeclarationSyntax Syntax { get; } = syntax;

    public string Name => Syntax.Name.Value;

    /// <summary>The key of its C# type; null for an alias, which needs none.</summary>
    public string? TypeKey { get; init; }

    public DeclarationState State { get; set; }

    /// <summary>What its name stands for, once it is resolved.</summary>
    public TypeRef? Type { get; set; }

    /// <summary>How often another declaration, an endpoint or a setting names it.</summary>
    public int Uses { get; set; }
}

/// <summary>The declared types by name.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, Declaration> _byName;
    private readonly List<Declaration> _all = [];
    private readonly JoinedClient _client;

    public Declarations(JoinedClient client, TypeTable types)
    {
        _client = client;
        _byName = new(client.Types.Count, StringComparer.Ordinal);
        foreach (var type in client.Types)
        {
            var key = $"types.{ModelKey.Segment(type.Name.Value)}";
            var shape = ShapeOf(type.Type);
            var declaration = new Declaration(type)
            {
                TypeKey = shape is { } known ? types.Reserve(key, known) : null,
                State = type.Type is LostTypeSyntax ? DeclarationState.Lost : DeclarationState.Untouched,
            };
            _byName.Add(type.Name.Value, declaration);
            _all.Add(declaration);
        }
    }

    /// <summary>How a type that is not declared is reported.</summary>
    public Undeclarable Undeclarable
        => new("type", TypeReport.UnknownType, name => Find(name) is { Uses: 0 } declaration ? declaration.Syntax.Name : null);

    /// <summary>In the order of the spec.</summary>
    public IReadOnlyList<Declaration> All => _all;

    public IEnumerable<string> Names => _client.Types.Select(type => type.Name.Value);

    public Declaration? Find(string name) => _byName.TryGetValue(name, out var declaration) ? declaration : null;

    /// <summary>Whether <paramref name="name"/> was declared in words that could not be understood.</summary>
    public bool IsLost(string name)
        => _client.LostNames.Contains(name) || _client.LostNames.Contains($"types.{name}");

    /// <summary>The C# type that a type node asks for, or null: it asks for none.</summary>
    public static TypeShape? ShapeOf(TypeSyntax syntax) => syntax switch
    {
        ObjectTypeSyntax => TypeShape.Object,
        UnionTypeSyntax => TypeShape.Union,
        EnumTypeSyntax { IsNumeric: true } => TypeShape.NumericEnum,
        EnumTypeSyntax => TypeShape.Enum,
        ChoiceTypeSyntax => TypeShape.Choice,
        _ => null,
    };
}
