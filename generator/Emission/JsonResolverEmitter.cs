using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the resolver by which System.Text.Json finds the emitted types where there is no reflection.</summary>
internal static class JsonResolverEmitter
{
    public static void Emit(SourceWriter writer, JsonResolverPlan plan)
        => writer.Write($$"""
            /// <summary>Tells <c>JsonSerializer</c> of the types of <see cref="{{plan.Names.Client}}"/>, their arrays, lists and maps, without reflection.</summary>
            /// <remarks>Put it first: <c>options.TypeInfoResolverChain.Insert(0, {{plan.Names.JsonResolver}}.Default)</c>.</remarks>
            {{plan.Visibility}} sealed partial class {{plan.Names.JsonResolver}} : {{WellKnown.GeneratedTypeInfoResolver}}
            {
                private {{plan.Names.JsonResolver}}()
                    : base(new {{WellKnown.JsonConverter}}[]
                    {
                        {{Parts.Lines(plan.Types, (w, type) => w.Write($"{(type.IsValueType ? "OfValue" : "Of")}<{type.Name}, {JsonText.Of(type)}>(),"))}}
                    })
                {
                }

                /// <summary>The one resolver; it knows nothing that could change.</summary>
                public static {{plan.Names.JsonResolver}} Default { get; } = new();
            }
            """);
}
