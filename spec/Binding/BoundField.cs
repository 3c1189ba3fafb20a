using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>A field of the model and what it was bound from.</summary>
internal sealed record BoundField(FieldModel Model, FieldSyntax Syntax);

/// <summary>The fields of one map that could be bound, and the names of those that could not.</summary>
internal sealed class MemberList
{
    public List<BoundField> Fields { get; } = [];

    public List<string> Lost { get; } = [];

    public EquatableArray<FieldModel> ToModels() => Fields.ToEquatableArray(field => field.Model);
}
