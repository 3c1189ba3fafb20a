using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The ways to make a client.</summary>
internal static class ClientConstructors
{
    public static Action<SourceWriter> Of(ClientPlan client)
        => client.Auth.Kind == AuthKind.None ? WithoutKey(client) : WithKey(client);

    private static Action<SourceWriter> WithKey(ClientPlan client)
        => writer => writer.Write($$"""
            /// <summary>Makes a client with connections of its own.</summary>
            /// <param name="apiKey">The credential; it is sent with each call and shown nowhere.</param>
            /// <param name="options">{{OptionsDoc}}</param>
            public {{client.Names.Client}}(string apiKey, {{Options(client)}})
                : this({{WellKnown.ApiConnection}}.Create({{client.Names.Description}}.Api, apiKey, options))
            {
            }

            /// <summary>Makes a client with connections of its own and the key that <paramref name="options"/> tell: <c>ApiKey</c>, <c>ApiKeyVariable</c> or <c>ApiKeyProvider</c>.</summary>
            /// <param name="options">{{OptionsDoc}}</param>
            public {{client.Names.Client}}({{OptionsType(client)}} options)
                : this({{WellKnown.ApiConnection}}.Create({{client.Names.Description}}.Api, (string?)null, options))
            {
            }

            {{WithHttpClient(client)}}
            """);

    private static Action<SourceWriter> WithoutKey(ClientPlan client)
        => writer => writer.Write($$"""
            /// <summary>Makes a client with connections of its own.</summary>
            /// <param name="options">{{OptionsDoc}}</param>
            public {{client.Names.Client}}({{Options(client)}})
                : this({{WellKnown.ApiConnection}}.Create({{client.Names.Description}}.Api, (string?)null, options))
            {
            }

            {{WithHttpClient(client)}}
            """);

    private static Action<SourceWriter> WithHttpClient(ClientPlan client)
        => writer => writer.Write($$"""
            /// <summary>Makes a client that sends through <paramref name="httpClient"/> and never disposes it.</summary>
            /// <param name="httpClient">Sends the requests.</param>
            /// <param name="options">{{OptionsDoc}}</param>
            public {{client.Names.Client}}({{WellKnown.HttpClient}} httpClient, {{Options(client)}})
                : this({{WellKnown.ApiConnection}}.Create({{client.Names.Description}}.Api, httpClient, options))
            {
            }
            """);

    private const string OptionsDoc = "Settings that replace those of the spec.";

    private static string Options(ClientPlan client)
        => client.RequiresOptions ? $"{OptionsType(client)} options" : $"{OptionsType(client)}? options = null";

    private static string OptionsType(ClientPlan client) => client.HasOptionHeaders ? client.Names.Options : WellKnown.ClientOptions;
}
