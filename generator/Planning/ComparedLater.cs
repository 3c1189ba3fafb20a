using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Leaves it to the next step to compare plans, file by file: here each would be compared once more.</summary>
internal sealed class ComparedLater : IEqualityComparer<EquatableArray<ClientFiles>>
{
    public static ComparedLater Instance { get; } = new();

    public bool Equals(EquatableArray<ClientFiles> x, EquatableArray<ClientFiles> y) => x.IsEmpty && y.IsEmpty;

    public int GetHashCode(EquatableArray<ClientFiles> obj) => obj.Count;
}
