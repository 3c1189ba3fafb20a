namespace Genviral.Gen.Generator.Planning;

/// <summary>The method that asks for an upload and sends the bytes where the answer says.</summary>
internal sealed record UploadPlan
{
    /// <summary><c>CreateUploadAndSendAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The static field that says where the bytes go.</summary>
    public required string Field { get; init; }

    public required AccessPlan Url { get; init; }

    /// <summary>The address as messages speak of it: <c>{uploadUrl}</c>.</summary>
    public required string UrlTemplate { get; init; }

    public required string HttpMethod { get; init; }

    /// <summary>The media type in the body, whose parameter is <c>request</c>; null: the caller says it.</summary>
    public AccessPlan? MediaType { get; init; }

    public required UploadLocals Locals { get; init; }
}

/// <param name="MediaType">Null: the body says it.</param>
internal sealed record UploadLocals(string Content, string ContentLength, string? MediaType, string Progress, string Token);
