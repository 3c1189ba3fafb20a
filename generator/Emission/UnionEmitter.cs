using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the base of a union, the record for unknown cases, and the choice between readers.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionPlan union)
        => writer.Write($$"""
            {{Remarks.Of(union.Remarks, "One of the cases of <c>", union.Name, "</c>.")}}
            {{SerializerEmitter.Attribute(union)}}
            {{union.Visibility}} abstract partial record {{union.Name}}
            {
                {{ContentField.Of(union.Properties, additional: null)}}

                private protected {{union.Name}}()
                {
                }

                {{Parts.Blocks(union.Properties, RecordEmitter.Property)}}

                {{CheckEmitter.Method(union.CheckMethod, union)}}
            }

            /// <summary>A case of <see cref="{{union.Name}}"/> that the spec does not know, kept as it came.</summary>
            {{SerializerEmitter.UnknownAttribute(union)}}
            {{union.Visibility}} sealed partial record {{union.UnknownName}} : {{union.Name}}
            {
                private readonly {{WellKnown.ValueContent}}<{{WellKnown.JsonElement}}> _json;

                /// <summary>The value that tells the case.</summary>
                public required string Discriminator { get; init; }

                /// <summary>The whole object.</summary>
                public required {{WellKnown.JsonElement}} Json { {{ContentField.Accessors("_json")}} }
            }

            {{SerializerEmitter.Head(union)}}
            {
                private static readonly {{(AreCasesNumbers(union) ? WellKnown.KnownNumbers : WellKnown.KnownStrings)}} Cases = new({{string.Join(", ", union.Cases.Select(c => Literal(c.Value, AreCasesNumbers(union))))}});

                {{(union.Properties.IsEmpty ? static _ => { } : Members(union))}}

                {{(union.IsDiscriminatorOutside ? OutsideReader(union) : InsideReader(union))}}

                {{(union.Properties.IsEmpty ? static _ => { } : UnknownReader(union))}}

                /// <inheritdoc/>
                public void Write({{WellKnown.JsonOutput}} output, {{union.Name}} value)
                {
                    switch (value)
                    {
                        {{Parts.Lines(union.Cases, (w, c) => WriteCase(w, union, c))}}
                        case {{union.UnknownName}} unknown:
                            output.Write(unknown.Json);
                            break;
                        default:
                            throw output.Refuse("must not be null");
                    }
                }

                {{CheckEmitter.Of(union)}}
            }
            """);

    private static Action<SourceWriter> InsideReader(UnionPlan union)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public {{union.Name}} Read(ref {{WellKnown.JsonInput}} input)
                => input.FindCase({{CSharpText.Utf8(union.Discriminator)}}, Cases) switch
                {
                    {{Parts.Lines(union.Cases.Select((c, i) => (c, i)), ReadCase)}}
                    _ => {{Unknown(union, $"input.FindText({CSharpText.Utf8(union.Discriminator)})")}},
                };
            """);

    private static Action<SourceWriter> OutsideReader(UnionPlan union)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public {{union.Name}} Read(ref {{WellKnown.JsonInput}} input)
                => throw new {{WellKnown.NotSupportedException}}({{CSharpText.Literal($"{union.Name} is told apart by '{union.Discriminator}' of the object around it, so it is read with that alone.")}});

            internal static {{union.Name}} Read(ref {{WellKnown.JsonInput}} input, string? discriminator)
                => input.FindCase(discriminator, Cases) switch
                {
                    {{Parts.Lines(union.Cases.Select((c, i) => (c, i)), ReadCase)}}
                    _ => {{Unknown(union, "discriminator ?? \"\"")}},
                };
            """);

    private static void ReadCase(SourceWriter writer, (UnionCasePlan Case, int Index) item)
        => writer.Write($"{item.Index} => input.Read<{item.Case.TypeName}, {item.Case.JsonName}>(),");

    private static string Unknown(UnionPlan union, string discriminator)
        => union.Properties.IsEmpty
            ? $"new {union.UnknownName} {{ Discriminator = {discriminator}, Json = input.ReadJson() }}"
            : $"ReadUnknown(input, {discriminator}, input.ReadJson())";

    private static Action<SourceWriter> Members(UnionPlan union)
        => writer => writer.Write($"private static readonly {WellKnown.JsonMembers} Members = new({MembersReader.Names(union.Properties)}) {{ KeepsUnknown = true }};");

    // The members that all cases have are read from a copy of the input, so that the object is kept whole, too.
    private static Action<SourceWriter> UnknownReader(UnionPlan union)
        => writer => writer.Write($$"""
            private static {{union.UnknownName}} ReadUnknown({{WellKnown.JsonInput}} input, string discriminator, {{WellKnown.JsonElement}} json)
            {
                var outer = input.EnterObject(Members);
                {{MembersReader.Before(union.Properties)}}
                var value = new {{union.UnknownName}}
                {
                    Discriminator = discriminator,
                    Json = json,
                    {{MembersReader.Initializer(union.Properties, additional: null)}}
                };
                {{MembersReader.Behind(union.Properties)}}
                return input.LeaveObject(outer) ? value : ReadUnknown(input, discriminator, json);
            }
            """);

    private static void WriteCase(SourceWriter writer, UnionPlan union, UnionCasePlan c)
    {
        if (union.IsDiscriminatorOutside)
        {
            writer.Write($$"""
                case {{c.TypeName}} known:
                    output.Write<{{c.TypeName}}, {{c.JsonName}}>(known);
                    break;
                """);
            return;
        }

        writer.Write($$"""
            case {{c.TypeName}} known:
                output.WriteCase<{{c.TypeName}}, {{c.JsonName}}>({{CSharpText.JsonName(union.Discriminator)}}, {{Literal(c.Value, union.IsNumeric)}}, known);
                break;
            """);
    }

    /// <summary>A discriminator outside reaches the reader as text, a number's too.</summary>
    private static bool AreCasesNumbers(UnionPlan union) => union.IsNumeric && !union.IsDiscriminatorOutside;

    private static string Literal(string value, bool isNumber) => isNumber ? value + "L" : CSharpText.Literal(value);
}
