using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The way from an envelope to a value in its data, or in its further members. It may lead nowhere: what it gives is null then.</summary>
/// <param name="IsInEnvelope">Whether it begins at the envelope itself; otherwise at its data.</param>
/// <param name="IsDataWrapped">Whether the data is an <c>Optional</c>.</param>
/// <param name="Value">What stands at its end.</param>
internal sealed record AccessPlan(bool IsInEnvelope, bool IsDataWrapped, EquatableArray<AccessStepPlan> Steps, ValuePlan Value);

internal abstract record AccessStepPlan;

/// <summary>To a property.</summary>
/// <param name="IsWrapped">Whether it is an <c>Optional</c>.</param>
internal sealed record PropertyStep(string Name, bool IsWrapped) : AccessStepPlan;

/// <summary>To an element of a list.</summary>
/// <param name="IsStruct">Whether the elements are structs, which are never null.</param>
internal sealed record ElementStep(int Index, bool IsStruct) : AccessStepPlan;

/// <summary>To a value of a map.</summary>
/// <param name="IsStruct">Whether the values are structs, which are never null.</param>
internal sealed record EntryStep(ValuePlan Keys, string Key, bool IsStruct) : AccessStepPlan;
