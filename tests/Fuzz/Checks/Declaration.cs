namespace Genviral.Gen.Fuzz.Checks;

/// <summary>A declared type with the members that follow from the spec.</summary>
/// <param name="Kind"><c>record</c>, <c>enum</c>, <c>interface</c> or <c>codes</c>.</param>
/// <param name="Name">Its C# name, bare.</param>
/// <param name="Members">The bare names of its members.</param>
internal sealed record Declaration(string Kind, string Name, IReadOnlyList<string> Members)
{
    public override string ToString() => $"{Kind} {Name} {{ {string.Join(", ", Members.Order(StringComparer.Ordinal))} }}";
}
