namespace Genviral.Gen;

/// <summary>Something that the API sent and the spec does not know.</summary>
public sealed record ApiDrift
{
    /// <summary>The emitted client's class: <c>GenviralClient</c>.</summary>
    public required string Client { get; init; }

    /// <summary>The endpoint's name in the spec: <c>posts.list</c>.</summary>
    public required string Endpoint { get; init; }

    /// <summary>Where it stood in the answer: <c>$.data.posts[*].status</c>. All elements of a list are one place, and all of a map (<c>.*</c>).</summary>
    public required string JsonPath { get; init; }

    /// <summary>What is unknown.</summary>
    public required ApiDriftKind Kind { get; init; }

    /// <summary>The first unknown value that was met there, or the unknown member's name: 200 characters at most.</summary>
    public required string Value { get; init; }
}
