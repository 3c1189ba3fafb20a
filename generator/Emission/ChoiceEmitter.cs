using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits a choice between types that the JSON kind tells apart.</summary>
internal static class ChoiceEmitter
{
    public static void Emit(SourceWriter writer, ChoicePlan choice)
        => writer.Write($$"""
            {{Remarks.Of(choice.Remarks, $"One of {Kinds(choice)}.")}}
            {{SerializerEmitter.Attribute(choice)}}
            {{choice.Visibility}} sealed partial record {{choice.Name}}
            {
                {{Parts.Lines(choice.Cases.Where(c => c.Value.NeedsContentEquality), (w, c) => w.Write(ContentField.Declaration(c.Value, Field(c)!)))}}

                private {{choice.Name}}()
                {
                }

                {{Parts.Blocks(choice.Cases, Property)}}

                {{Parts.Blocks(choice.Cases, (w, c) => Factory(w, choice, c))}}

                {{Parts.Blocks(choice.Cases.Where(HasConversion), (w, c) => Conversion(w, choice, c))}}
            }

            {{SerializerEmitter.Head(choice)}}
            {
                /// <inheritdoc/>
                public {{choice.Name}} Read(ref {{WellKnown.JsonInput}} input)
                    => input.Kind switch
                    {
                        {{Parts.Lines(choice.Cases, (w, c) => ReadCase(w, choice, c))}}
                        _ => throw input.Misfit({{CSharpText.Literal(Kinds(choice))}}),
                    };

                /// <inheritdoc/>
                public void Write({{WellKnown.JsonOutput}} output, {{choice.Name}} value)
                {
                    switch (value)
                    {
                        {{Parts.Lines(choice.Cases, WriteCase)}}
                        default:
                            throw output.Refuse("must not be null");
                    }
                }

                {{CheckEmitter.Of(choice)}}
            }
            """);

    private static void Property(SourceWriter writer, ChoiceCasePlan c)
        => writer.Write($$"""
            /// <summary>The value when it is {{Kind(c.Kind)}}, else null.</summary>
            public {{TypeText.NotNull(c.Value)}}? {{Name(c)}} { {{ContentField.Accessors(Field(c), "private ")}} }
            """);

    private static void Factory(SourceWriter writer, ChoicePlan choice, ChoiceCasePlan c)
    {
        var check = c.Value.IsValueType ? "" : $" ?? throw new {WellKnown.ArgumentNullException}(nameof(value))";
        writer.Write($$"""
            /// <summary>Makes one of {{Kind(c.Kind)}}.</summary>
            public static {{choice.Name}} From({{TypeText.NotNull(c.Value)}} value) => new() { {{Name(c)}} = value{{check}} };
            """);
    }

    private static void Conversion(SourceWriter writer, ChoicePlan choice, ChoiceCasePlan c)
        => writer.Write($$"""
            /// <summary>Makes one of {{Kind(c.Kind)}}.</summary>
            public static implicit operator {{choice.Name}}({{TypeText.NotNull(c.Value)}} value) => From(value);
            """);

    private static void ReadCase(SourceWriter writer, ChoicePlan choice, ChoiceCasePlan c)
        => writer.Write($"{ValueKinds(c.Kind)} => {choice.Name}.From({ReadText.Expression(c.Value.NotNull, "input")}),");

    private static void WriteCase(SourceWriter writer, ChoiceCasePlan c)
        => writer.Write($$"""
            case { {{Name(c)}}: { } known }:
                {{WriteText.Statement(c.Value.NotNull, "known", "known")}}
                break;
            """);

    // C# has no conversions from interfaces, and lists and maps are interfaces.
    private static bool HasConversion(ChoiceCasePlan c) => c.Value is not (ListValue or MapValue);

    private static string Name(ChoiceCasePlan c) => "As" + c.Kind;

    private static string? Field(ChoiceCasePlan c) => c.Value.NeedsContentEquality ? "_as" + c.Kind : null;

    private static string Kinds(ChoicePlan choice)
        => string.Join(" or ", choice.Cases.Select(c => Kind(c.Kind)));

    private static string Kind(JsonKind kind)
        => kind switch
        {
            JsonKind.String => "a string",
            JsonKind.Number => "a number",
            JsonKind.Boolean => "a boolean",
            JsonKind.Array => "an array",
            _ => "an object",
        };

    private static string ValueKinds(JsonKind kind)
        => kind == JsonKind.Boolean
            ? $"{WellKnown.JsonValueKind}.True or {WellKnown.JsonValueKind}.False"
            : $"{WellKnown.JsonValueKind}.{kind}";
}
