using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Gen.Conformance.Tests.Vendor;

/// <summary>What server.js tells of the vendor's contract.</summary>
/// <param name="Endpoints">The catalogue.</param>
/// <param name="Functions">Refinements and transforms that were found in the schemas.</param>
/// <param name="KnownFunctions">Those that functions.js has rows for; a function may have several.</param>
public sealed record VendorDescription(
    IReadOnlyList<VendorEndpoint> Endpoints, IReadOnlyList<VendorFunction> Functions, IReadOnlyList<VendorFunction> KnownFunctions)
{
    public static JsonSerializerOptions Json { get; } = JsonSerializerOptions.Web;
}

/// <param name="Id"><c>posts.create</c>.</param>
/// <param name="Uncovered">Members that no maximal request sets.</param>
public sealed record VendorEndpoint(
    string Id,
    string Method,
    string Route,
    VendorPart? Query,
    VendorPart? Body,
    IReadOnlyList<string> Uncovered,
    IReadOnlyList<VendorRequest> Requests);

/// <summary>A query or a body.</summary>
/// <param name="Source">Whose schema it is: <c>contract</c> or <c>facts</c>.</param>
/// <param name="Shape">What shapes.js says of it.</param>
public sealed record VendorPart(string Source, JsonObject Shape, bool Optional);

/// <param name="Place"><c>posts.create.body.music_url</c>.</param>
/// <param name="Fingerprint">Changes with the function's text.</param>
/// <param name="Spec">How the spec says the same; null where it cannot.</param>
public sealed record VendorFunction(string Place, string Fingerprint, string? Spec, string? Asks);

/// <summary>A request to try.</summary>
/// <param name="Accepted">Whether it was made to be accepted.</param>
/// <param name="Unsayable">Whether C# cannot say it.</param>
/// <param name="ServerOnly">Whether it is about a rule that the spec cannot state.</param>
/// <param name="Status">What the schemas answer.</param>
/// <param name="Agrees">Whether the schemas answer as the request was made to be answered.</param>
public sealed record VendorRequest(
    string Name,
    JsonObject Path,
    JsonObject Query,
    JsonNode? Body,
    bool Accepted,
    bool Unsayable,
    bool ServerOnly,
    int Status,
    string? ErrorCode,
    bool Agrees);
