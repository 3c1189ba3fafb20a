using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the reader and writer of a record.</summary>
internal static class RecordJsonEmitter
{
    public static void Emit(SourceWriter writer, RecordPlan record)
        => writer.Write($$"""
            {{SerializerEmitter.Head(record)}}
            {
                /// <inheritdoc/>
                public {{WellKnown.JsonMembers}} Members => new({{MembersReader.Names(record.Properties, record.Discriminator)}}){{(record.Additional is null ? "" : " { KeepsUnknown = true }")}};

                {{(MembersReader.IsInitializer(record.Properties) ? Reader(record) : ReaderInSteps(record))}}

                /// <inheritdoc/>
                public void Write({{WellKnown.JsonOutput}} output, {{record.Name}} value)
                {{MembersWriter.Body(record)}}

                {{CheckEmitter.Of(record)}}
            }
            """);

    private static Action<SourceWriter> Reader(RecordPlan record)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public {{record.Name}} Read(ref {{WellKnown.JsonInput}} input)
                => new()
                {
                    {{MembersReader.Initializer(record.Properties, record.Additional)}}
                };
            """);

    private static Action<SourceWriter> ReaderInSteps(RecordPlan record)
        => writer => writer.Write($$"""
            /// <inheritdoc/>
            public {{record.Name}} Read(ref {{WellKnown.JsonInput}} input)
            {
                {{MembersReader.Before(record.Properties)}}
                var value = new {{record.Name}}
                {
                    {{MembersReader.Initializer(record.Properties, record.Additional)}}
                };
                {{MembersReader.Behind(record.Properties)}}
                return value;
            }
            """);
}
