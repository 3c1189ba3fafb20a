using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the envelope of a call that returns a stream.</summary>
internal static class DownloadEmitter
{
    public static Action<SourceWriter> Of(EnvelopePlan plan)
        => writer => writer.Write($$"""
            /// <summary>The answer to a call that returns a stream. Dispose it: until then it holds a connection.</summary>
            {{plan.Visibility}} sealed partial record {{plan.Names.Download}} : {{plan.Names.Envelope}}<{{WellKnown.ApiStream}}>, {{WellKnown.IDisposable}}, {{WellKnown.IAsyncDisposable}}
            {
                private {{plan.Names.Download}}(in {{WellKnown.EnvelopeParts}} parts, {{WellKnown.ApiStream}}? data)
                    : base(parts, data)
                {
                }

                internal static new {{plan.Names.Download}} Read(in {{WellKnown.ApiAnswer}} answer) => new(answer.ReadStream(out var data), data);

                /// <summary>Ends the stream, if there is one.</summary>
                public void Dispose() => Data?.Dispose();

                /// <summary>Ends the stream, if there is one.</summary>
                public {{WellKnown.ValueTask}} DisposeAsync() => Data?.DisposeAsync() ?? default;
            }
            """);
}
