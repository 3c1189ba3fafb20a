using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Tells the cases of <c>A | B</c> apart by their JSON kind; a choice within a choice is one choice.</summary>
internal sealed class ChoiceCompleter(BindingScope scope)
{
    private const int DeepestChoice = 64;

    private readonly HashSet<ChoiceDraft> _inProgress = [];

    public void Complete(ChoiceDraft choice)
    {
        if (choice.Cases is not null)
        {
            return;
        }

        _inProgress.Add(choice);
        var cases = new Dictionary<JsonKind, (ChoiceCaseModel Case, SourceSpan At)>();
        foreach (var (type, at) in choice.Written)
        {
            foreach (var item in CasesOf(type, at))
            {
                if (cases.TryGetValue(item.Kind, out var earlier))
                {
                    scope.Report(TypeReport.TwoOfAKind(at, earlier.At, item.Kind, RemedyFor(earlier.Case.Type, item)));
                    break;
                }

                cases.Add(item.Kind, (item, at));
            }
        }

        choice.Cases = [.. cases.Values.Select(item => item.Case)];
        _inProgress.Remove(choice);
    }

    private List<ChoiceCaseModel> CasesOf(TypeRef type, SourceSpan at)
    {
        if (type.IsNullable)
        {
            scope.Report(TypeReport.ChoiceCaseIsNullable(at));
            type = type with { IsNullable = false };
        }

        if (type is NamedRef named && scope.Types.Find<ChoiceDraft>(named.TypeKey) is { } inner)
        {
            return Flatten(inner, at);
        }

        if (KindOf(type) is { } kind)
        {
            return [new(kind, type)];
        }

        scope.Report(TypeReport.ChoiceCaseUnfit(at, TypeDescription.Of(type, scope.Types)));
        return [];
    }

    private List<ChoiceCaseModel> Flatten(ChoiceDraft inner, SourceSpan at)
    {
        if (_inProgress.Contains(inner))
        {
            scope.Report(TypeReport.AliasCycle(inner.Place.NameParts[inner.Place.NameParts.Count - 1], at));
            return [];
        }

        if (_inProgress.Count > DeepestChoice)
        {
            scope.Report(TypeReport.TooDeep(at));
            return [];
        }

        Complete(inner);
        return inner.Cases!;
    }

    /// <summary>What takes both of two types that look alike.</summary>
    private static string RemedyFor(TypeRef earlier, ChoiceCaseModel later) => later.Kind switch
    {
        JsonKind.String => "Write 'string' for both",
        JsonKind.Number => $"Write '{BuiltInTypes.NameOf(Wider(NumberOf(earlier), NumberOf(later.Type)))}' for both",
        JsonKind.Boolean => "Write 'bool' for both",
        JsonKind.Object => "Use a union with a discriminator, or 'json'",
        _ => "Write one list whose elements are a choice, such as 'list<A | B>', or 'json'",
    };

    private static ScalarKind NumberOf(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind,
        ConstRef { Value.Kind: LiteralKind.Number } => ScalarKind.Double,
        _ => ScalarKind.Long,
    };

    /// <summary>The kinds of numbers stand in order of what they take.</summary>
    private static ScalarKind Wider(ScalarKind left, ScalarKind right) => left > right ? left : right;

    private JsonKind? KindOf(TypeRef type) => type switch
    {
        ScalarRef scalar => KindOf(scalar.Kind),
        ConstRef constant => KindOf(constant.Value.Kind),
        ListRef => JsonKind.Array,
        MapRef => JsonKind.Object,
        NamedRef named => KindOf(scope.Types.ShapeOf(named.TypeKey)),
        _ => null,
    };

    private static JsonKind? KindOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => JsonKind.Boolean,
        ScalarKind.Int or ScalarKind.Long or ScalarKind.Double or ScalarKind.Decimal => JsonKind.Number,
        ScalarKind.Json or ScalarKind.File => null,
        _ => JsonKind.String,
    };

    private static JsonKind KindOf(LiteralKind kind) => kind switch
    {
        LiteralKind.String => JsonKind.String,
        LiteralKind.Boolean => JsonKind.Boolean,
        _ => JsonKind.Number,
    };

    private static JsonKind KindOf(TypeShape shape) => shape switch
    {
        TypeShape.Enum => JsonKind.String,
        TypeShape.NumericEnum => JsonKind.Number,
        _ => JsonKind.Object,
    };
}
