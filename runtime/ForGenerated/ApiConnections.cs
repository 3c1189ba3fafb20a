using System.Collections.Concurrent;
using System.ComponentModel;
using Genviral.Gen.Hosting;
using Genviral.Gen.Transport;

namespace Genviral.Gen.ForGenerated;

/// <summary>The clients of a host, by name: what those of one name share is made once, and ends with the host.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnections : IDisposable
{
    // Lazy: of two threads that ask at once, one makes what both share.
    private readonly ConcurrentDictionary<(ApiDescription Api, string Name), Lazy<ApiHost>> _hosts = new();

    /// <summary>Connections as a client has them that was given none: redirects are not followed by the handler, cookies are not kept, answers come compressed.</summary>
    public static HttpMessageHandler MakeHandler() => HttpHandlers.CreateHandler();

    /// <summary>Sets what a section of a configuration says, as far as it can be read.</summary>
    /// <param name="options">What is set.</param>
    /// <param name="section">Names and texts, relative to the section.</param>
    /// <returns>A sentence for each setting that is unknown or cannot be read, for <see cref="Check"/>.</returns>
    public static IEnumerable<string> Configure(GenviralClientOptions options, IEnumerable<KeyValuePair<string, string?>> section)
        => OptionSettings.Apply(options, section).ToArray();

    /// <summary>What is wrong with options, once all is set.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">The options.</param>
    /// <param name="faults">What was wrong with the section that they come from; null: there is none.</param>
    /// <returns>A sentence for each fault; null where there is none.</returns>
    public static IEnumerable<string>? Check(ApiDescription api, GenviralClientOptions options, IEnumerable<string>? faults)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        var all = new List<string>(faults ?? []);
        try
        {
            Connection.Check(api, options);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            all.Add(exception.Message);
        }

        return all.Count == 0 ? null : all;
    }

    /// <summary>What the clients of one name share.</summary>
    /// <param name="api">The API.</param>
    /// <param name="name">The name.</param>
    /// <param name="options">Gives the options of a name; they are read once.</param>
    public ApiHost Get(ApiDescription api, string name, Func<string, GenviralClientOptions> options)
        => _hosts.GetOrAdd((api, name), static (key, options) => MakeHost(key, options), options).Value;

    /// <summary>Ends what is shared.</summary>
    public void Dispose()
    {
        foreach (var host in _hosts.Values)
        {
            if (host.IsValueCreated)
            {
                host.Value.Dispose();
            }
        }
    }

    private static Lazy<ApiHost> MakeHost((ApiDescription Api, string Name) key, Func<string, GenviralClientOptions> options)
        => new(() => new ApiHost(key.Api, options(key.Name)));
}
