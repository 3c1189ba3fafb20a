using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Genviral.Gen.Benchmarks.Peers;

internal sealed class KiotaEnvelope : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public bool? Ok { get; set; }

    public int? Code { get; set; }

    public string? Message { get; set; }

    public KiotaPost? Data { get; set; }

    public string? ErrorCode { get; set; }

    public static KiotaEnvelope CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "code", n => { Code = n.GetIntValue(); } },
        { "data", n => { Data = n.GetObjectValue(KiotaPost.CreateFromDiscriminatorValue); } },
        { "error_code", n => { ErrorCode = n.GetStringValue(); } },
        { "message", n => { Message = n.GetStringValue(); } },
        { "ok", n => { Ok = n.GetBoolValue(); } },
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}

internal sealed class KiotaPost : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public string? Id { get; set; }

    public string? Caption { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? ScheduledAt { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public List<string>? MediaUrls { get; set; }

    public string? MusicUrl { get; set; }

    public string? ExternalId { get; set; }

    public int? Likes { get; set; }

    public double? DurationSec { get; set; }

    public KiotaPostAccounts? Accounts { get; set; }

    public static KiotaPost CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "accounts", n => { Accounts = n.GetObjectValue(KiotaPostAccounts.CreateFromDiscriminatorValue); } },
        { "caption", n => { Caption = n.GetStringValue(); } },
        { "created_at", n => { CreatedAt = n.GetDateTimeOffsetValue(); } },
        { "duration_sec", n => { DurationSec = n.GetDoubleValue(); } },
        { "external_id", n => { ExternalId = n.GetStringValue(); } },
        { "id", n => { Id = n.GetStringValue(); } },
        { "likes", n => { Likes = n.GetIntValue(); } },
        { "media_urls", n => { MediaUrls = n.GetCollectionOfPrimitiveValues<string>()?.AsList(); } },
        { "music_url", n => { MusicUrl = n.GetStringValue(); } },
        { "scheduled_at", n => { ScheduledAt = n.GetDateTimeOffsetValue(); } },
        { "status", n => { Status = n.GetStringValue(); } },
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}

internal sealed class KiotaPostAccounts : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public int? Total { get; set; }

    public List<KiotaPostAccountState>? States { get; set; }

    public static KiotaPostAccounts CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "states", n => { States = n.GetCollectionOfObjectValues(KiotaPostAccountState.CreateFromDiscriminatorValue)?.AsList(); } },
        { "total", n => { Total = n.GetIntValue(); } },
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}

internal sealed class KiotaPostAccountState : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

    public string? AccountId { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public DateTimeOffset? LastAttemptedAt { get; set; }

    public string? ErrorMessage { get; set; }

    public string? PublishedUrl { get; set; }

    public static KiotaPostAccountState CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "account_id", n => { AccountId = n.GetStringValue(); } },
        { "error_message", n => { ErrorMessage = n.GetStringValue(); } },
        { "last_attempted_at", n => { LastAttemptedAt = n.GetDateTimeOffsetValue(); } },
        { "published_at", n => { PublishedAt = n.GetDateTimeOffsetValue(); } },
        { "published_url", n => { PublishedUrl = n.GetStringValue(); } },
        { "status", n => { Status = n.GetStringValue(); } },
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}
