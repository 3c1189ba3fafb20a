using System.Text.Json.Serialization;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>The envelope as a user of System.Text.Json writes it.</summary>
public record PeerEnvelope<TData>
{
    public required bool Ok { get; init; }

    public required int Code { get; init; }

    public required string Message { get; init; }

    public TData? Data { get; init; }

    public string? ErrorCode { get; init; }

    public PeerIssues? Issues { get; init; }
}

public record PeerIssues
{
    [JsonPropertyName("formErrors")]
    public IReadOnlyList<string>? FormErrors { get; init; }

    [JsonPropertyName("fieldErrors")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? FieldErrors { get; init; }
}

public record PeerPage
{
    public required int Total { get; init; }

    public required IReadOnlyList<PeerPost> Posts { get; init; }
}

/// <summary>An open enum is a string to the peers: that is the cheapest way to keep a value that is not known.</summary>
public record PeerPost
{
    public required string Id { get; init; }

    public required string Caption { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset? ScheduledAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required IReadOnlyList<string> MediaUrls { get; init; }

    public required string? MusicUrl { get; init; }

    public string? ExternalId { get; init; }

    public required int Likes { get; init; }

    public double? DurationSec { get; init; }

    public required PeerPostAccounts Accounts { get; init; }
}

public record PeerPostAccounts
{
    public required int Total { get; init; }

    public required IReadOnlyList<PeerPostAccountState> States { get; init; }
}

public record PeerPostAccountState
{
    public required string AccountId { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    public required DateTimeOffset? LastAttemptedAt { get; init; }

    public required string? ErrorMessage { get; init; }

    public required string? PublishedUrl { get; init; }
}

public record PeerSlideshow
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string ProductId { get; init; }

    public required DateTimeOffset ScheduledAt { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<PeerSlide> Slides { get; init; }
}

public record PeerSlide
{
    public required int Index { get; init; }

    public required string Headline { get; init; }

    public required string Text { get; init; }

    public required string ImageUrl { get; init; }

    public required double DurationSec { get; init; }

    public required bool IsVisible { get; init; }

    public int? FontSize { get; init; }

    public required string Style { get; init; }
}

/// <summary>The source-generated peer, for reading and for writing in its fast path.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeerEnvelope<PeerPost>))]
[JsonSerializable(typeof(PeerEnvelope<PeerPage>))]
[JsonSerializable(typeof(PeerSlideshow))]
public partial class PeerContext : JsonSerializerContext;
