using Genviral.Gen.Spec.Binding;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules.Values;

/// <summary>Compares a value with an object or a union of objects, member by member.</summary>
internal sealed class ObjectChecker(BindingScope scope, ValueChecker values)
{
    public IEnumerable<Misfit> CheckObject(Node node, ObjectDraft draft, string? discriminator = null)
    {
        if (node is not MappingNode mapping)
        {
            return ValueChecker.Wrong(node, "an object");
        }

        var misfits = mapping.Entries
            .Where(entry => entry.Key.Text != discriminator)
            .SelectMany(entry => CheckMember(entry, draft, mapping))
            .ToList();
        // A misspelled member is also one that is missing, and one message is enough for both.
        if (misfits.Count == 0 && !mapping.HasLostEntries && Missing(draft, mapping) is { } missing)
        {
            misfits.Add(new(SyntaxReport.FirstLine(node.At), $"It lacks '{missing}', which is required."));
        }

        return misfits;
    }

    public IEnumerable<Misfit> CheckUnion(Node node, UnionDraft draft, MappingNode? around)
    {
        if (node is not MappingNode mapping)
        {
            return ValueChecker.Wrong(node, "an object");
        }

        if (draft.IsDiscriminatorOutside)
        {
            return around is not null && Find(around, draft.Discriminator) is { } outer
                ? CheckCase(mapping, outer, draft)
                : [];
        }

        if (Find(mapping, draft.Discriminator) is { } inner)
        {
            return CheckCase(mapping, inner, draft);
        }

        return mapping.HasLostEntries
            ? []
            : [new(SyntaxReport.FirstLine(node.At), $"It lacks the discriminator '{draft.Discriminator}'.")];
    }

    private IEnumerable<Misfit> CheckCase(MappingNode mapping, ScalarNode value, UnionDraft draft)
    {
        if (draft.Cases.Find(item => item.Value == value.Text) is { } known)
        {
            return scope.Types.Find<ObjectDraft>(known.TypeKey) is { } type
                ? CheckObject(mapping, type, draft.IsDiscriminatorOutside ? null : draft.Discriminator)
                : [];
        }

        // The outer discriminator is a field with a type of its own, which is checked there.
        return draft.IsDiscriminatorOutside
            ? []
            : [new(value.At, $"'{value.Text}' is none of the cases.{scope.Remedy(value.Text, draft.Cases.Select(item => item.Value))}")];
    }

    private IEnumerable<Misfit> CheckMember(MappingEntry entry, ObjectDraft draft, MappingNode mapping)
    {
        if (draft.FindField(entry.Key.Text) is { } field)
        {
            return values.Check(entry.Value, field.Model.Type, mapping);
        }

        if (draft.MayHaveLost(entry.Key.Text))
        {
            return [];
        }

        return draft.Additional is { } additional
            ? values.Check(entry.Value, additional)
            : [new(entry.Key.At, $"Its type has no field '{entry.Key.Text}'.{scope.Remedy(entry.Key.Text, draft.Fields!.Select(known => known.Model.WireName))}")];
    }

    private static string? Missing(ObjectDraft draft, MappingNode mapping)
    {
        var names = new HashSet<string>(mapping.Entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        return draft.Fields!
            .Where(field => !field.Model.IsOptional && field.Model.Type is not ConstRef)
            .Select(field => field.Model.WireName)
            .FirstOrDefault(name => !names.Contains(name));
    }

    private static ScalarNode? Find(MappingNode mapping, string name)
        => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == name)?.Value as ScalarNode;
}
