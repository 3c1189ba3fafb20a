using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the reader and writer of a record.</summary>
internal static class RecordJsonEmitter
{
    public static void Emit(SourceWriter writer, RecordPlan record)
        => writer.Write($$"""
            {{SerializerEmitter.Head(record)}}
            {
                {{MembersReader.Names(record.Properties, record.Discriminator, record.Additional is not null)}}

                /// <inheritdoc/>
                public {{record.Name}} Read(ref {{WellKnown.JsonInput}} input)
                {
                    {{MembersReader.Body(record.Name, record.Properties, record.Additional, "", "Read(ref input)")}}
                }

                {{(record.BaseName is null ? WholeWriter(record) : CaseWriter(record))}}

                {{CheckEmitter.Of(record)}}
            }
            """);

    private static Action<SourceWriter> WholeWriter(RecordPlan record)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public void Write({{WellKnown.JsonOutput}} output, {{record.Name}} value)
            {
                output.StartObject(value);
                {{MembersWriter.Of(record)}}
                output.EndObject();
            }
            """);

    // A union's discriminator stands before the members, so the union opens the object itself.
    private static Action<SourceWriter> CaseWriter(RecordPlan record)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public void Write({{WellKnown.JsonOutput}} output, {{record.Name}} value)
            {
                output.StartObject(value);
                WriteMembers(output, value);
                output.EndObject();
            }

            internal static void WriteMembers({{WellKnown.JsonOutput}} output, {{record.Name}} value)
            {
                {{MembersWriter.Of(record)}}
            }
            """);
}
