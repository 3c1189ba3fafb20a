using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the methods that add a client to the services of a host.</summary>
/// <remarks>They are the only emitted code that knows Microsoft.Extensions.Http, which the runtime does not depend on.</remarks>
internal static class ServicesEmitter
{
    private const string Services = WellKnown.DependencyInjection + ".IServiceCollection";
    private const string Builder = WellKnown.DependencyInjection + ".IHttpClientBuilder";
    private const string Adding = WellKnown.DependencyInjection + ".ServiceCollectionServiceExtensions";
    private const string AddingOnce = WellKnown.DependencyInjection + ".Extensions.ServiceCollectionDescriptorExtensions";
    private const string AddingOptions = WellKnown.DependencyInjection + ".OptionsServiceCollectionExtensions";
    private const string Checking = WellKnown.DependencyInjection + ".OptionsBuilderExtensions";
    private const string AddingHttp = WellKnown.DependencyInjection + ".HttpClientFactoryServiceCollectionExtensions";
    private const string Building = WellKnown.DependencyInjection + ".HttpClientBuilderExtensions";
    private const string Getting = WellKnown.DependencyInjection + ".ServiceProviderServiceExtensions";

    public static void Emit(SourceWriter writer, ServicesPlan plan)
    {
        var names = plan.Names;
        var options = plan.HasOptionHeaders ? names.Options : WellKnown.ClientOptions;
        var configure = $"{WellKnown.Action}<{options}>? configure = null";
        writer.Write($$"""
            /// <summary>Adds <see cref="{{names.Client}}"/> to the services of a host.</summary>
            {{plan.Visibility}} static partial class {{names.Services}}
            {
                /// <summary>Adds <see cref="{{names.Interface}}"/> and <see cref="{{names.Client}}"/>. Clients are transient; options and places in flight are shared by all.</summary>
                /// <param name="services">The services.</param>
                /// <param name="configure">Sets the options; they are read when the first client is made.</param>
                /// <returns>The builder of the client's HttpClient.</returns>
                public static {{Builder}} Add{{names.Client}}(this {{Services}} services, {{configure}})
                    => Add(services, null, null, configure);

                /// <summary>Adds <see cref="{{names.Interface}}"/> and <see cref="{{names.Client}}"/> with the options of a section, which has a key for each. An unknown key stops the host when it starts.</summary>
                /// <param name="services">The services.</param>
                /// <param name="section">The section.</param>
                /// <param name="configure">Sets what the section cannot hold, after it.</param>
                /// <returns>The builder of the client's HttpClient.</returns>
                public static {{Builder}} Add{{names.Client}}(this {{Services}} services, {{WellKnown.IConfiguration}} section, {{configure}})
                    => Add(services, null, section, configure);

                /// <summary>Adds <see cref="{{names.Interface}}"/> and <see cref="{{names.Client}}"/> as keyed services, with options and places of their own.</summary>
                /// <param name="services">The services.</param>
                /// <param name="name">The key.</param>
                /// <param name="configure">Sets the options.</param>
                /// <returns>The builder of the client's HttpClient.</returns>
                public static {{Builder}} Add{{names.Client}}(this {{Services}} services, string name, {{configure}})
                    => Add(services, name, null, configure);

                /// <summary>Adds <see cref="{{names.Interface}}"/> and <see cref="{{names.Client}}"/> as keyed services, with the options of a section.</summary>
                /// <param name="services">The services.</param>
                /// <param name="name">The key.</param>
                /// <param name="section">The section.</param>
                /// <param name="configure">Sets what the section cannot hold, after it.</param>
                /// <returns>The builder of the client's HttpClient.</returns>
                public static {{Builder}} Add{{names.Client}}(this {{Services}} services, string name, {{WellKnown.IConfiguration}} section, {{configure}})
                    => Add(services, name, section, configure);

                private static {{Builder}} Add({{Services}} services, string? key, {{WellKnown.IConfiguration}}? section, {{WellKnown.Action}}<{{options}}>? configure)
                {
                    var name = key is null ? "{{names.Client}}" : "{{names.Client}}:" + key;
                    {{AddingOnce}}.TryAddSingleton<{{WellKnown.ApiConnections}}>(services);
                    var check = new Check(name);
                    {{Adding}}.AddSingleton<{{WellKnown.IValidateOptions}}<{{options}}>>(services, check);
                    {{Checking}}.ValidateOnStart({{AddingOptions}}.AddOptions<{{options}}>(services, name)
                        .Configure(options => check.Faults = section is null ? null : {{WellKnown.ApiConnections}}.Configure(options, {{WellKnown.ConfigurationExtensions}}.AsEnumerable(section, makePathsRelative: true)))
                        .Configure(configure ?? (static _ => { }))
                        .PostConfigure<{{WellKnown.ILoggerFactory}}, {{WellKnown.IServiceProvider}}>(static (options, loggers, provider) =>
                        {
                            options.Logger ??= {{WellKnown.LoggerFactoryExtensions}}.CreateLogger<{{names.Client}}>(loggers);
                            options.TimeProvider ??= {{Getting}}.GetService<{{WellKnown.TimeProvider}}>(provider);
                        }));
                    if (key is null)
                    {
                        {{Adding}}.AddTransient<{{names.Interface}}>(services, provider => Make(provider, name));
                        {{Adding}}.AddTransient<{{names.Client}}>(services, provider => Make(provider, name));
                    }
                    else
                    {
                        {{Adding}}.AddKeyedTransient<{{names.Interface}}>(services, key, (provider, _) => Make(provider, name));
                        {{Adding}}.AddKeyedTransient<{{names.Client}}>(services, key, (provider, _) => Make(provider, name));
                    }

                    // The factory's own lines show query values; its client's limit would end at the headers.
                    var http = {{AddingHttp}}.AddHttpClient(services, name, static client => client.Timeout = {{WellKnown.InfiniteTimeout}});
                    return {{Building}}.RemoveAllLoggers({{Building}}.ConfigurePrimaryHttpMessageHandler(http, static () => {{WellKnown.ApiConnections}}.MakeHandler()));
                }

                private static {{names.Client}} Make({{WellKnown.IServiceProvider}} provider, string name)
                    => new({{Getting}}.GetRequiredService<{{WellKnown.ApiConnections}}>(provider)
                        .Get({{names.Description}}.Api, name, {{Getting}}.GetRequiredService<{{WellKnown.IOptionsMonitor}}<{{options}}>>(provider).Get)
                        .Connect(
                            {{Getting}}.GetRequiredService<{{WellKnown.IHttpClientFactory}}>(provider).CreateClient(name),
                            {{Getting}}.GetRequiredService<{{WellKnown.IHttpMessageHandlerFactory}}>(provider).CreateHandler(name)));

                private sealed class Check : {{WellKnown.IValidateOptions}}<{{options}}>
                {
                    private readonly string _name;

                    public Check(string name) => _name = name;

                    public {{WellKnown.IEnumerable}}<string>? Faults { get; set; }

                    public {{WellKnown.ValidateOptionsResult}} Validate(string? name, {{options}} options)
                        => name != _name ? {{WellKnown.ValidateOptionsResult}}.Skip
                            : {{WellKnown.ApiConnections}}.Check({{names.Description}}.Api, options, Faults) is { } faults ? {{WellKnown.ValidateOptionsResult}}.Fail(faults)
                            : {{WellKnown.ValidateOptionsResult}}.Success;
                }
            }
            """);
    }
}
