using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits an open enum as a struct around the wire's value, a closed one as a C# enum, with reader and writer.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumPlan e)
    {
        if (e.IsClosed)
        {
            EmitClosed(writer, e);
        }
        else
        {
            EmitOpen(writer, e);
        }
    }

    private static void EmitOpen(SourceWriter writer, EnumPlan e)
        => writer.Write($$"""
            {{Remarks.Of(e.Remarks, "A value of <c>", e.Name, "</c>. Values that the spec does not name are kept as they are.")}}
            {{SerializerEmitter.Attribute(e)}}
            {{e.Visibility}} readonly partial record struct {{e.Name}}
            {
                private readonly {{Wire(e)}}? _value;

                /// <summary>Wraps a value as it stands on the wire, whether the spec names it or not.</summary>
                public {{e.Name}}({{Wire(e)}} value)
                {
                    _value = value{{(e.IsNumeric ? "" : $" ?? throw new {WellKnown.ArgumentNullException}(nameof(value))")}};
                }

                {{Parts.Blocks(e.Values, static _ => true, (w, value) => Member(w, e, value))}}

                /// <summary>The value on the wire; {{(e.IsNumeric ? "0" : "empty")}} for <c>default</c>, which is no value.</summary>
                public {{Wire(e)}} Value => _value ?? {{(e.IsNumeric ? "0" : "\"\"")}};

                /// <summary>Whether the spec names this value.</summary>
                public bool IsKnown => {{(e.IsNumeric ? "_value is { } value && " : "")}}{{e.JsonName}}.Known.Contains({{(e.IsNumeric ? "value" : "_value")}});

                /// <summary>The value on the wire.</summary>
                public override string ToString() => {{(e.IsNumeric ? $"{WellKnown.WireText}.Of(Value)" : "Value")}};

                /// <summary>The known values as constants, for <c>switch (x.Value)</c>.</summary>
                public static class Values
                {
                    {{Parts.Blocks(e.Values, static _ => true, (w, value) => Constant(w, e, value))}}
                }
            }

            {{SerializerEmitter.Head(e)}}
            {
                internal static readonly {{Known(e)}} Known = new({{KnownValues(e)}});

                /// <inheritdoc/>
                public {{e.Name}} Read(ref {{WellKnown.JsonInput}} input) => new(input.ReadKnown(Known));

                /// <inheritdoc/>
                public void Write({{WellKnown.JsonOutput}} output, {{e.Name}} value) => output.WriteKnown(value == default ? null : value.Value);
            }
            """);

    private static void Member(SourceWriter writer, EnumPlan e, EnumValuePlan value)
        => writer.Write($$"""
            {{Above(value)}}
            public static {{e.Name}} {{value.Name}} => new(Values.{{value.Name}});
            """);

    private static void Constant(SourceWriter writer, EnumPlan e, EnumValuePlan value)
        => writer.Write($$"""
            {{Above(value)}}
            public const {{Wire(e)}} {{value.Name}} = {{Literal(e, value)}};
            """);

    private static void EmitClosed(SourceWriter writer, EnumPlan e)
        => writer.Write($$"""
            {{Remarks.Of(e.Remarks, "A value of <c>", e.Name, "</c>. There are no others; <c>default</c> is none.")}}
            {{SerializerEmitter.Attribute(e)}}
            {{e.Visibility}} enum {{e.Name}}
            {
                {{Parts.Blocks(e.Values.Select((value, i) => (value, i)), ClosedMember)}}
            }

            {{SerializerEmitter.Head(e)}}
            {
                internal static readonly {{Known(e)}} Known = new({{KnownValues(e)}});

                /// <inheritdoc/>
                public {{e.Name}} Read(ref {{WellKnown.JsonInput}} input) => ({{e.Name}})(input.ReadIndex(Known) + 1);

                /// <inheritdoc/>
                public void Write({{WellKnown.JsonOutput}} output, {{e.Name}} value) => output.WriteIndex(Known, (int)value - 1);

                internal static string Text({{e.Name}} value) => Known.TextAt((int)value - 1);

                internal static {{e.Name}} Parse(string text) => ({{e.Name}})(Known.Parse(text) + 1);
            }
            """);

    private static void ClosedMember(SourceWriter writer, (EnumValuePlan Value, int Index) item)
        => writer.Write($$"""
            {{Above(item.Value)}}
            {{item.Value.Name}} = {{item.Index + 1}},
            """);

    private static RemarksText Above(EnumValuePlan value) => Remarks.Of(value.Remarks, "<c>", value.Value, "</c> on the wire.");

    private static string Wire(EnumPlan e) => e.IsNumeric ? "long" : "string";

    private static string Known(EnumPlan e) => e.IsNumeric ? WellKnown.KnownNumbers : WellKnown.KnownStrings;

    private static string KnownValues(EnumPlan e)
        => string.Join(", ", e.Values.Select(value => Literal(e, value)));

    private static string Literal(EnumPlan e, EnumValuePlan value)
        => e.IsNumeric ? value.Value + "L" : CSharpText.Literal(value.Value);
}
