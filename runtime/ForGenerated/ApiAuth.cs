using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Where an API wants its key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiAuth
{
    private ApiAuth(ApiAuthPlace place, string name, string prefix)
    {
        Place = place;
        Name = name;
        Prefix = prefix;
    }

    /// <summary>In <c>Authorization: Bearer …</c>.</summary>
    public static ApiAuth Bearer { get; } = new(ApiAuthPlace.Header, "Authorization", "Bearer ");

    /// <summary>There is no key.</summary>
    public static ApiAuth None { get; } = new(ApiAuthPlace.None, "", "");

    internal ApiAuthPlace Place { get; }

    internal string Name { get; }

    internal string Prefix { get; }

    /// <summary>In a header, after a prefix that ends with its own space if it wants one.</summary>
    public static ApiAuth Header(string name, string? prefix = null) => new(ApiAuthPlace.Header, name, prefix ?? "");

    /// <summary>In a query parameter.</summary>
    public static ApiAuth Query(string name) => new(ApiAuthPlace.Query, name, "");

    /// <summary>In the path, where the template says <c>{name}</c>.</summary>
    public static ApiAuth Path(string name) => new(ApiAuthPlace.Path, name, "");
}
