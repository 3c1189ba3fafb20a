using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What types consist of: the fields of an object, the values of an enum.</summary>
internal sealed class MemberBinder(BindingScope scope, TypeBinder types)
{
    /// <summary>The fields of a map; <paramref name="owner"/> is the place of the object or of the parameters.</summary>
    public MemberList BindFields(IReadOnlyList<FieldSyntax> fields, Place owner, PlaceKind kind)
    {
        var members = new MemberList();
        if (fields.Count == 0)
        {
            return members;
        }

        scope.Places.LocateMembers(owner.Key, fields);

        // One for all of a named type: nothing of it is called after the field.
        var anywhere = owner.Member("", kind);
        foreach (var field in fields)
        {
            var place = field.Type is NamedTypeSyntax ? anywhere : owner.Member(field.Name.Value, kind);
            if (BindField(field, owner.Key, place) is { } bound)
            {
                members.Fields.Add(bound);
            }
            else
            {
                members.Lost.Add(field.Name.Value);
            }
        }

        return members;
    }

    public void DraftObject(ObjectTypeSyntax syntax, Place place, SourceSpan at)
    {
        if (syntax.Extends is { } extends)
        {
            types.Use(extends);
        }

        var draft = new ObjectDraft(place, at, syntax)
        {
            Doc = syntax.Modifiers.Doc?.Value,
            Own = BindFields(syntax.Fields, place, place.Kind == PlaceKind.Multipart ? PlaceKind.Part : PlaceKind.Field),
        };
        draft.NoteLost(draft.Own.Lost);
        if (syntax.Additional is { } additional)
        {
            draft.Additional = types.Bind(additional, place.Additional());
        }

        scope.Types.Add(draft);
    }

    public void DraftEnum(EnumTypeSyntax syntax, Place place, SourceSpan at)
    {
        scope.Places.LocateMembers(place.Key, syntax.Values);
        scope.Types.Add(new EnumDraft(place, at, syntax)
        {
            Doc = syntax.Modifiers.Doc?.Value,
            Values = syntax.Values.ToEquatableArray(value => new EnumValueModel(place.Key, value.Value.Value, value.Doc, value.CSharpName?.Value, value.Deprecated)),
        });
    }

    private BoundField? BindField(FieldSyntax syntax, string owner, Place place)
    {
        if (syntax.Type is not NamedTypeSyntax)
        {
            // An inline type is found at the field that it is named by.
            scope.Places.Locate(place.Key, syntax.Name.At);
        }

        var type = types.Bind(syntax.Type, place);
        if (type is null)
        {
            return null;
        }

        if (syntax.Modifiers.Default is { } assumed)
        {
            // What the server assumes for a member that is left out may well be null.
            var isNullable = syntax.IsOptional || type.IsNullable;
            scope.Values.Add(new(assumed, type with { IsNullable = isNullable }, IsDefault: true));
        }

        return new(ToModel(syntax, owner, type), syntax);
    }

    private FieldModel ToModel(FieldSyntax syntax, string owner, TypeRef type)
    {
        var modifiers = syntax.Modifiers;
        var inherited = AliasModifiers(syntax.Type);
        var example = syntax.Type.Modifiers.Example ?? inherited?.Example;
        return new()
        {
            Owner = owner,
            WireName = syntax.Name.Value,
            IsOptional = syntax.IsOptional,
            Type = type,
            Doc = syntax.Type.Modifiers.Doc?.Value ?? inherited?.Doc?.Value,
            CSharpName = modifiers.CSharpName?.Value,
            Default = modifiers.Default is null ? null : NodeText.ForPeople(modifiers.Default),
            Example = example is null ? null : NodeText.Json(example),
            Deprecated = modifiers.Deprecated,
            IsCommaJoined = modifiers.IsCommaJoined is { Value: true },
        };
    }

    /// <summary>An alias has no C# type that could carry what was said of it: the fields that use it do.</summary>
    private ModifiersSyntax? AliasModifiers(TypeSyntax syntax)
        => syntax is NamedTypeSyntax named && scope.Declarations.Find(named.Name) is { TypeKey: null } alias
            ? alias.Syntax.Type.Modifiers
            : null;
}
