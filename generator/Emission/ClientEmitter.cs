using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the client's interface and class.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, ClientPlan client)
    {
        var names = client.Names;
        var operations = new OperationMembers(names);
        writer.Write($$"""
            {{Remarks.Of(client.Remarks, "A typed client of the API.")}}
            {{client.Visibility}} partial interface {{names.Interface}} : {{WellKnown.IDisposable}}
            {
                {{Parts.Blocks(client.Groups, GroupEmitter.InterfaceMember)}}

                {{operations.Signatures(client.Operations)}}

                /// <summary>This client with other settings for the calls that are made through it; both share connections, key and places in flight.</summary>
                /// <param name="options">What is null stays as it is.</param>
                {{names.Interface}} WithOptions({{WellKnown.ApiCallOptions}} options);
            }

            {{Remarks.Of(client.Remarks, "A typed client of the API over HTTP.")}}
            {{client.Visibility}} sealed partial class {{names.Client}} : {{names.Interface}}
            {
                {{operations.Fields(client.Operations)}}

                private readonly {{WellKnown.ApiConnection}} _connection;

                {{ClientConstructors.Of(client)}}

                internal {{names.Client}}({{WellKnown.ApiConnection}} connection)
                {
                    _connection = connection;
                    {{Parts.Lines(client.Groups, GroupEmitter.Creation)}}
                }

                {{Parts.Blocks(client.Groups, GroupEmitter.ClassMember)}}

                {{operations.Methods(client.Operations)}}

                /// <inheritdoc cref="{{names.Interface}}.WithOptions"/>
                public {{names.Client}} WithOptions({{WellKnown.ApiCallOptions}} options) => new(_connection.With(options));

                {{names.Interface}} {{names.Interface}}.WithOptions({{WellKnown.ApiCallOptions}} options) => WithOptions(options);

                /// <summary>Frees the connections that the client opened itself; an <c>HttpClient</c> of the caller's stays open.</summary>
                public void Dispose() => _connection.Dispose();
            }

            {{(client.HasOptionHeaders ? OptionsEmitter.Of(client) : static _ => { })}}

            {{DescriptionEmitter.Of(client)}}
            """);
    }
}
