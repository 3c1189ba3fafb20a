using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

public sealed record AccountRef
{
    public required string Id { get; init; }
}

public sealed record PostsCreateRequest
{
    public required string Caption { get; init; }

    public required IReadOnlyList<AccountRef> Accounts { get; init; }

    public Optional<Media?> Media { get; init; }

    public PostMode? Mode { get; init; }

    public string? ExternalId { get; init; }
}

internal static class AccountRefJson
{
    public static void Write(JsonOutput output, AccountRef value)
    {
        if (value is null)
        {
            throw output.Refuse("must not be null");
        }

        output.StartObject();
        output.Name("id"u8);
        output.Write(value.Id);
        output.EndObject();
    }
}

internal static class PostsCreateRequestJson
{
    public static void Write(JsonOutput output, PostsCreateRequest value)
    {
        output.StartObject();
        output.Name("caption"u8);
        output.Write(value.Caption);
        output.Name("accounts"u8);
        output.WriteList<AccountRef>(value.Accounts, AccountRefJson.Write);
        if (value.Media.HasValue)
        {
            output.Name("media"u8);
            if (value.Media.Value is { } media)
            {
                MediaJson.Write(output, media);
            }
            else
            {
                output.Null();
            }
        }

        if (value.Mode is { } mode)
        {
            output.Name("mode"u8);
            PostModeJson.Write(output, mode);
        }

        if (value.ExternalId is { } externalId)
        {
            output.Name("external_id"u8);
            output.Write(externalId);
        }

        output.EndObject();
    }
}
