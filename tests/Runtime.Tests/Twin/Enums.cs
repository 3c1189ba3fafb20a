using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

/// <summary>An open enum.</summary>
public readonly record struct PostStatus
{
    private readonly string? _value;

    public PostStatus(string value) => _value = value;

    public static PostStatus Draft => new(Values.Draft);

    public static PostStatus Scheduled => new(Values.Scheduled);

    public string Value => _value ?? "";

    public bool IsKnown => _value is { } value && PostStatusJson.Known.Contains(value);

    public override string ToString() => Value;

    public static class Values
    {
        public const string Draft = "draft";
        public const string Scheduled = "scheduled";
    }
}

internal static class PostStatusJson
{
    public static readonly KnownStrings Known = new(PostStatus.Values.Draft, PostStatus.Values.Scheduled);

    public static PostStatus Read(ref JsonInput input) => new(input.ReadKnown(Known));

    public static void Write(JsonOutput output, PostStatus value)
    {
        if (value == default)
        {
            throw output.Refuse("is default(PostStatus), which is no value");
        }

        output.Write(value.Value);
    }
}

/// <summary>A closed enum.</summary>
public enum PostMode
{
    DirectPost = 1,
    MediaUpload = 2,
}

internal static class PostModeJson
{
    private static readonly KnownStrings Known = new("DIRECT_POST", "MEDIA_UPLOAD");

    public static PostMode Read(ref JsonInput input) => (PostMode)(input.ReadIndex(Known) + 1);

    public static void Write(JsonOutput output, PostMode value) => output.WriteIndex(Known, (int)value - 1);

    public static string Text(PostMode value) => Known.TextAt((int)value - 1);
}
