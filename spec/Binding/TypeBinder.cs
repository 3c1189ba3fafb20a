using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Type nodes → type references; what becomes a C# type is drafted in the <see cref="TypeTable"/>.</summary>
/// <remarks>Null stands for a type that was lost: it has been reported, and what uses it is left out silently.</remarks>
internal sealed class TypeBinder
{
    /// <summary>Levels of lists, maps and aliases that one type may have, as the whole spec may.</summary>
    private const int DeepestType = 64;

    private readonly BindingScope _scope;
    private readonly MemberBinder _members;
    private readonly ConstraintBinder _constraints;
    private Declaration? _current;
    private int _depth;

    public TypeBinder(BindingScope scope)
    {
        _scope = scope;
        _constraints = new ConstraintBinder(scope);
        _members = new MemberBinder(scope, this);
    }

    public MemberBinder Members => _members;

    /// <summary>Binds all that stands below <c>types</c>.</summary>
    public void BindDeclarations()
    {
        foreach (var declaration in _scope.Declarations.All)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
            if (declaration.State == DeclarationState.Lost)
            {
                _scope.HasLostUses |= declaration.Syntax.Type is LostTypeSyntax;
                continue;
            }

            if (declaration.TypeKey is { } key)
            {
                BindContent(declaration, key);
            }
            else
            {
                Resolve(declaration, declaration.Syntax.Name.At);
            }
        }
    }

    /// <summary>Binds a type node, its modifiers included.</summary>
    public TypeRef? Bind(TypeSyntax syntax, Place place)
    {
        if (_depth > 2 * DeepestType)
        {
            _scope.Report(TypeReport.TooDeep(syntax.At));
            return Lost();
        }

        _depth++;
        var type = BindShape(syntax, Named(syntax, place));
        _depth--;
        return type is null ? null : Finish(syntax, place, type);
    }

    /// <summary>Counts <paramref name="name"/> as used, unless by itself.</summary>
    public Declaration? Use(Located<string> name)
    {
        var declaration = _scope.Declarations.Find(name.Value);
        if (declaration is not null && declaration != _current)
        {
            declaration.Uses++;
        }

        return declaration;
    }

    private Place Named(TypeSyntax syntax, Place place)
    {
        if (syntax.Modifiers.Name is not { } name)
        {
            return place;
        }

        if (syntax is NamedTypeSyntax or ConstTypeSyntax)
        {
            _scope.Report(TypeReport.NameOfNothing(name));
            return place;
        }

        _scope.Places.LocateName(place.Key, name.At);
        return place.Named(name.Value);
    }

    private TypeRef? BindShape(TypeSyntax syntax, Place place) => syntax switch
    {
        NamedTypeSyntax named => BindName(named),
        ListTypeSyntax list => BindList(list, place),
        MapTypeSyntax map => BindMap(map, place),
        ConstTypeSyntax constant => new ConstRef(constant.Value),
        LostTypeSyntax => Lost(),
        _ => BindInline(syntax, place),
    };

    private TypeRef? Finish(TypeSyntax syntax, Place place, TypeRef type)
    {
        if (syntax is NamedTypeSyntax named && !IsPossible(named, place, type))
        {
            return null;
        }

        CheckSurroundings(syntax, place, type);
        var nullable = syntax.IsNullable ? type with { IsNullable = true } : type;
        return WithExample(syntax, _constraints.Apply(nullable, syntax));
    }

    private TypeRef? Lost()
    {
        _scope.HasLostUses = true;
        return null;
    }

    private TypeRef WithExample(TypeSyntax syntax, TypeRef type)
    {
        if (syntax.Modifiers.Example is { } example)
        {
            _scope.Values.Add(new(example, type, IsDefault: false));
        }

        return type;
    }

    private NamedRef BindInline(TypeSyntax syntax, Place place)
    {
        _scope.Places.Locate(place.Key, syntax.At);
        var key = _scope.Types.Reserve(place.Key, Declarations.ShapeOf(syntax) ?? TypeShape.Object);
        Draft(syntax, place with { Key = key }, syntax.At);
        return new NamedRef(key);
    }

    private ListRef? BindList(ListTypeSyntax syntax, Place place)
        => Bind(syntax.Element, place.Element()) is { } element && IsShallow(element, syntax.At) ? new ListRef(element) : null;

    private MapRef? BindMap(MapTypeSyntax syntax, Place place)
    {
        var keys = syntax.Keys is null ? new ScalarRef(ScalarKind.String) : Bind(syntax.Keys, place.MapKey());
        var values = Bind(syntax.Values, place.MapValue());
        if (keys is null || values is null || !IsShallow(values, syntax.At))
        {
            return null;
        }

        if (syntax.Keys is not null && !IsMapKey(keys))
        {
            _scope.Report(TypeReport.MapKeyUnfit(syntax.Keys.At));
            return null;
        }

        return new MapRef(keys, values);
    }

    private bool IsMapKey(TypeRef keys) => !keys.IsNullable && keys switch
    {
        ScalarRef scalar => scalar.Kind is not (ScalarKind.Json or ScalarKind.File),
        NamedRef named => _scope.Types.ShapeOf(named.TypeKey) is TypeShape.Enum or TypeShape.NumericEnum,
        _ => false,
    };

    private TypeRef? BindName(NamedTypeSyntax syntax)
    {
        if (BuiltInTypes.Find(syntax.Name) is { } kind)
        {
            return BuiltInTypes.Reference(kind);
        }

        var name = new Located<string>(syntax.Name, syntax.At);
        if (Use(name) is { } declaration)
        {
            return Resolve(declaration, syntax.At);
        }

        if (!_scope.Declarations.IsLost(syntax.Name))
        {
            ReportUnknown(name);
        }

        return null;
    }

    private void ReportUnknown(Located<string> name)
    {
        if (TypeWords.ForeignRemedy(name.Value) is { } remedy)
        {
            _scope.Report(TypeReport.UnknownType(name, remedy));
            return;
        }

        _scope.ReportUndeclared(name, _scope.Declarations.Names.Concat(BuiltInTypes.Names), _scope.Declarations.Undeclarable);
    }

    /// <summary>What the name of <paramref name="declaration"/> stands for, when it is used at <paramref name="at"/>.</summary>
    private TypeRef? Resolve(Declaration declaration, SourceSpan at)
    {
        switch (declaration.State)
        {
            case DeclarationState.Resolved:
                return declaration.Type;
            case DeclarationState.Lost:
                return null;
            case DeclarationState.InProgress:
                _scope.Report(TypeReport.AliasCycle(declaration.Name, at));
                return null;
        }

        if (declaration.TypeKey is { } key)
        {
            declaration.Type = WithExample(declaration.Syntax.Type, Reference(declaration.Syntax.Type, key));
            declaration.State = DeclarationState.Resolved;
            return declaration.Type;
        }

        return ResolveAlias(declaration);
    }

    private NamedRef Reference(TypeSyntax syntax, string key)
        => (NamedRef)_constraints.Apply(new NamedRef(key) { IsNullable = syntax.IsNullable }, syntax);

    private TypeRef? ResolveAlias(Declaration declaration)
    {
        declaration.State = DeclarationState.InProgress;
        var user = _current;
        _current = declaration;
        declaration.Type = Bind(declaration.Syntax.Type, PlaceOf(declaration));
        _current = user;
        declaration.State = declaration.Type is null ? DeclarationState.Lost : DeclarationState.Resolved;
        return declaration.Type;
    }

    private void BindContent(Declaration declaration, string key)
    {
        _current = declaration;
        Resolve(declaration, declaration.Syntax.Name.At);
        var place = Named(declaration.Syntax.Type, PlaceOf(declaration));
        _scope.Places.Locate(place.Key, declaration.Syntax.Name.At);
        Draft(declaration.Syntax.Type, place with { Key = key }, declaration.Syntax.Name.At);
        _current = null;
    }

    private static Place PlaceOf(Declaration declaration)
        => new($"types.{ModelKey.Segment(declaration.Name)}", EquatableArray.Of(declaration.Name), PlaceKind.Declaration)
        {
            IsNameExact = true,
        };

    private void Draft(TypeSyntax syntax, Place place, SourceSpan at)
    {
        switch (syntax)
        {
            case ObjectTypeSyntax type:
                _scope.HasLostUses |= type.IsIncomplete;
                _members.DraftObject(type, place, at);
                break;
            case EnumTypeSyntax type:
                _members.DraftEnum(type, place, at);
                break;
            case UnionTypeSyntax type:
                DraftUnion(type, place, at);
                break;
            case ChoiceTypeSyntax type:
                DraftChoice(type, place, at);
                break;
        }
    }

    private void DraftUnion(UnionTypeSyntax syntax, Place place, SourceSpan at)
    {
        var draft = new UnionDraft(place, at, syntax) { Doc = syntax.Modifiers.Doc?.Value };
        _scope.Types.Add(draft);
        _scope.HasLostUses |= syntax.IsIncomplete;
        if (syntax.Extends is { } extends)
        {
            Use(extends);
        }

        foreach (var unionCase in syntax.Cases)
        {
            if (Bind(unionCase.Type, place.Member(unionCase.Value.Value, PlaceKind.Other)) is { } type)
            {
                draft.Written.Add((unionCase, type));
            }
        }
    }

    private void DraftChoice(ChoiceTypeSyntax syntax, Place place, SourceSpan at)
    {
        var draft = new ChoiceDraft(place, at, syntax) { Doc = syntax.Modifiers.Doc?.Value };
        _scope.Types.Add(draft);
        foreach (var choiceCase in syntax.Cases)
        {
            if (Bind(choiceCase, place.InChoice()) is { } type)
            {
                draft.Written.Add((type, choiceCase.At));
            }
        }
    }

    private bool IsPossible(NamedTypeSyntax syntax, Place place, TypeRef type)
    {
        var inner = type.WithoutLists();
        if (inner is ScalarRef { Kind: ScalarKind.File } && place.Kind is PlaceKind.Field or PlaceKind.Other)
        {
            _scope.Report(TypeReport.FileOutsideMultipart(syntax.At));
            return false;
        }

        return true;
    }

    /// <summary>A union whose discriminator lies around it needs an object around it; fields are checked when they are complete.</summary>
    private void CheckSurroundings(TypeSyntax syntax, Place place, TypeRef type)
    {
        if (place.Kind != PlaceKind.Other || syntax is not (NamedTypeSyntax or UnionTypeSyntax) || type.WithoutLists() is not NamedRef named)
        {
            return;
        }

        if (_scope.Types.ShapeOf(named.TypeKey) == TypeShape.Union)
        {
            CheckReachLater(syntax.At, named.TypeKey);
        }
    }

    private void CheckReachLater(SourceSpan at, string union) => _scope.Later(() =>
    {
        if (_scope.Types.Find<UnionDraft>(union) is { IsDiscriminatorOutside: true } draft)
        {
            _scope.Report(TypeReport.DiscriminatorOutOfReach(at, draft.Syntax.Discriminator));
        }
    });

    private bool IsShallow(TypeRef inner, SourceSpan at)
    {
        if (inner.Depth() < DeepestType)
        {
            return true;
        }

        _scope.Report(TypeReport.TooDeep(at));
        return false;
    }
}
