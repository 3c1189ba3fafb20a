namespace Genviral.Gen.Generator.Emission;

/// <summary>Equality of records with lists and the like, which the compiler would compare by reference.</summary>
internal static class ContentEquality
{
    public static Action<SourceWriter> Of(string type, IReadOnlyList<ComparedMember> members)
        => writer => writer.Write($$"""
            /// <summary>Whether both have the same content, that of lists and maps included.</summary>
            public bool Equals({{type}}? other)
                => other is not null
                    {{Parts.Lines(members, Comparison)}};

            /// <summary>A hash of the content.</summary>
            public override int GetHashCode()
            {
                var hash = new {{WellKnown.HashCode}}();
                {{Parts.Lines(members, Hash)}}
                return hash.ToHashCode();
            }
            """);

    private static void Comparison(SourceWriter writer, ComparedMember member)
        => writer.Write(member.ByOperator
            ? $"&& {member.Name} == other.{member.Name}"
            : $"&& {WellKnown.Content}.Equals({member.Name}, other.{member.Name})");

    private static void Hash(SourceWriter writer, ComparedMember member)
        => writer.Write(member.ByOperator
            ? $"hash.Add({member.Name});"
            : $"hash.Add({WellKnown.Content}.GetHashCode({member.Name}));");
}

/// <param name="ByOperator">Whether <c>==</c> says the same as the content.</param>
internal readonly record struct ComparedMember(string Name, bool ByOperator = false);
