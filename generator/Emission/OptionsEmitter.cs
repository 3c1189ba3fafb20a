using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the options of a client whose spec has headers that the caller sets.</summary>
internal static class OptionsEmitter
{
    public static Action<SourceWriter> Of(ClientPlan client)
        => writer => writer.Write($$"""
            /// <summary>The settings of <see cref="{{client.Names.Client}}"/>, with the headers that go with every call.</summary>
            {{client.Visibility}} partial class {{client.Names.Options}} : {{WellKnown.ClientOptions}}
            {
                {{Parts.Blocks(client.OptionHeaders, Property)}}

                /// <inheritdoc/>
                protected override {{WellKnown.IEnumerable}}<string> SettingNames => new string[] { {{CSharpText.Literals(Settings(client).Select(header => header.Name))}} };

                /// <inheritdoc/>
                protected override bool TrySet(string name, string text)
                {
                    switch (name.ToUpperInvariant())
                    {
                        {{Parts.Lines(Settings(client), Setting)}}
                        default:
                            return false;
                    }
                }

                /// <inheritdoc/>
                protected override {{WellKnown.IEnumerable}}<{{WellKnown.KeyValuePair}}<string, string>> GetHeaders()
                {
                    {{Parts.Blocks(client.OptionHeaders, Header)}}
                }
            }
            """);

    // A list has no one text in a configuration.
    private static IEnumerable<PropertyPlan> Settings(ClientPlan client) => client.OptionHeaders.Where(header => header.Value is not ListValue);

    private static void Setting(SourceWriter writer, PropertyPlan header)
        => writer.Write($$"""
            case {{CSharpText.Literal(header.Name.ToUpperInvariant())}}:
                {{header.Name}} = {{KeyText.Parse(header.Value.NotNull, "text")}};
                return true;
            """);

    private static void Property(SourceWriter writer, PropertyPlan header)
    {
        var required = header.Presence == Presence.Required ? "required " : "";
        writer.Write($$"""
            {{Remarks.Of(header.Remarks, $"The header <c>{CSharpText.XmlLine(header.WireName)}</c>.")}}
            public {{required}}{{TypeText.Of(header)}} {{header.Name}} { get; set; }
            """);
    }

    private static void Header(SourceWriter writer, PropertyPlan header)
    {
        var pair = $"new {WellKnown.KeyValuePair}<string, string>";
        var name = CSharpText.Literal(header.WireName);
        if (header.Presence == Presence.Required && !header.Value.IsNullable)
        {
            writer.Write($"yield return {pair}({name}, {Text(header.Value, header.Name)});");
            return;
        }

        var local = CSharpName.Camel(header.Name);
        writer.Write($$"""
            if ({{header.Name}} is { } {{local}})
            {
                yield return {{pair}}({{name}}, {{Text(header.Value.NotNull, local)}});
            }
            """);
    }

    // As RFC 9110 has it: several values of a name are one, with commas.
    private static string Text(ValuePlan value, string expression)
        => value is ListValue list
            ? $"string.Join(\", \", {WellKnown.Enumerable}.Select({expression}, static item => {KeyText.Of(list.Element, "item")}))"
            : KeyText.Of(value, expression);
}
