namespace Genviral.Gen.Generator.Emission;

/// <summary>Equality of records with lists and the like, which the compiler would compare by reference.</summary>
internal static class ContentEquality
{
    public static Action<SourceWriter> Of(string type, IReadOnlyList<string> properties)
        => writer => writer.Write($$"""
            /// <summary>Whether both have the same content, that of lists and maps included.</summary>
            public bool Equals({{type}}? other)
                => other is not null
                    {{Parts.Lines(properties, Comparison)}};

            /// <summary>A hash of the content.</summary>
            public override int GetHashCode()
            {
                var hash = new {{WellKnown.HashCode}}();
                {{Parts.Lines(properties, Hash)}}
                return hash.ToHashCode();
            }
            """);

    private static void Comparison(SourceWriter writer, string property)
        => writer.Write($"&& {WellKnown.Content}.Equals({property}, other.{property})");

    private static void Hash(SourceWriter writer, string property)
        => writer.Write($"hash.Add({WellKnown.Content}.GetHashCode({property}));");
}
