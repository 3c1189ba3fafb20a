using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules.Values;

/// <summary>Compares a value of the spec with a type, as an API would send it.</summary>
internal sealed class ValueChecker
{
    private readonly BindingScope _scope;
    private readonly ObjectChecker _objects;
    private readonly TextChecker _texts = new();

    public ValueChecker(BindingScope scope)
    {
        _scope = scope;
        _objects = new ObjectChecker(scope, this);
    }

    /// <summary>What does not fit; <paramref name="around"/> is the object that the value is a member of.</summary>
    public IEnumerable<Misfit> Check(Node node, TypeRef type, MappingNode? around = null)
    {
        if (node is ScalarNode scalar && NodeText.IsNull(scalar))
        {
            return type.IsNullable || type is ScalarRef { Kind: ScalarKind.Json }
                ? []
                : [new(node.At, "It is null, and its type does not say that it may be.")];
        }

        return type switch
        {
            ScalarRef { Kind: ScalarKind.Json or ScalarKind.File } => [],
            ScalarRef wanted => CheckScalar(node, wanted),
            ConstRef constant => CheckConstant(node, constant),
            ListRef list => CheckList(node, list, around),
            MapRef map => CheckMap(node, map),
            NamedRef named => CheckNamed(node, named, around),
            _ => [],
        };
    }

    /// <summary>A misfit of the whole of <paramref name="node"/>.</summary>
    public static IEnumerable<Misfit> Wrong(Node node, string wanted)
        => node is LostNode or EmptyNode ? [] : [new(SyntaxReport.FirstLine(node.At), $"{Describe(node)} is not {wanted}.")];

    private IEnumerable<Misfit> CheckScalar(Node node, ScalarRef type)
        => node is ScalarNode scalar
            ? _texts.Fault(scalar, type) is { } fault ? [new(node.At, fault)] : []
            : Wrong(node, TypeDescription.Of(type, _scope.Types));

    private static IEnumerable<Misfit> CheckConstant(Node node, ConstRef type)
    {
        var isSame = node is ScalarNode scalar && scalar.Text == type.Value.Text && TextChecker.IsText(scalar) == (type.Value.Kind == LiteralKind.String);
        return isSame ? [] : Wrong(node, $"the constant '{type.Value.Text}'");
    }

    private IEnumerable<Misfit> CheckList(Node node, ListRef type, MappingNode? around)
    {
        if (node is not SequenceNode sequence)
        {
            return Wrong(node, "a list");
        }

        var count = sequence.Items.Count;
        return count < type.MinItems || count > type.MaxItems
            ? [new(SyntaxReport.FirstLine(node.At), $"The number of its elements is {count}, and must be {Limits(type)}.")]
            : sequence.Items.SelectMany(item => Check(item, type.Element, around));
    }

    private static string Limits(ListRef type)
        => string.Join(" and ", new[]
        {
            type.MinItems is { } least ? $"at least {least}" : null,
            type.MaxItems is { } most ? $"at most {most}" : null,
        }.Where(limit => limit is not null));

    private IEnumerable<Misfit> CheckMap(Node node, MapRef type)
        => node is MappingNode mapping
            ? mapping.Entries.SelectMany(entry => Check(entry.Value, type.Values))
            : Wrong(node, "a map");

    private IEnumerable<Misfit> CheckNamed(Node node, NamedRef type, MappingNode? around) => _scope.Types.Find(type.TypeKey) switch
    {
        EnumDraft draft => CheckEnum(node, draft),
        ChoiceDraft draft => CheckChoice(node, draft, type.Constraints),
        UnionDraft draft => _objects.CheckUnion(node, draft, around),
        ObjectDraft draft => _objects.CheckObject(node, draft),
        _ => [],
    };

    private IEnumerable<Misfit> CheckEnum(Node node, EnumDraft draft)
    {
        if (node is not ScalarNode scalar)
        {
            return Wrong(node, "one of its values");
        }

        if (draft.Syntax.IsNumeric == TextChecker.IsText(scalar))
        {
            return Wrong(node, draft.Syntax.IsNumeric ? "a number" : "a text; put it in quotes");
        }

        return draft.Syntax.IsIncomplete || draft.Values.Any(value => value.Value == scalar.Text)
            ? []
            : [new(node.At, $"'{scalar.Text}' is none of its values.{_scope.Remedy(scalar.Text, draft.Values.Select(value => value.Value))}")];
    }

    private IEnumerable<Misfit> CheckChoice(Node node, ChoiceDraft draft, ConstraintsModel? constraints)
    {
        var kind = KindOf(node);
        if (kind is null || draft.Cases is null)
        {
            return [];
        }

        return draft.Cases.Find(item => item.Kind == kind) is { } fitting
            ? Check(node, constraints is null ? fitting.Type : Constrained(fitting.Type, constraints))
            : Wrong(node, "of a kind that its type allows");
    }

    private static TypeRef Constrained(TypeRef type, ConstraintsModel constraints) => type switch
    {
        ScalarRef { Constraints: null } scalar => scalar with { Constraints = constraints },
        ListRef { MinItems: null, MaxItems: null } list => list with { MinItems = constraints.MinItems, MaxItems = constraints.MaxItems },
        _ => type,
    };

    private static JsonKind? KindOf(Node node) => node switch
    {
        MappingNode => JsonKind.Object,
        SequenceNode => JsonKind.Array,
        ScalarNode scalar => NodeText.IsNumber(scalar) ? JsonKind.Number
            : NodeText.IsBoolean(scalar) ? JsonKind.Boolean
            : JsonKind.String,
        _ => null,
    };

    private static string Describe(Node node) => node switch
    {
        ScalarNode scalar => $"'{scalar.Text}'",
        SequenceNode => "A list",
        _ => "An object",
    };
}
