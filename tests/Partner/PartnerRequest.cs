using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Gen.Tests.Partner;

/// <summary>A request as plain JSON, handed out as the values that an emitted method takes.</summary>
/// <remarks>A value that the method cannot take is a <see cref="FormatException"/> or a <see cref="JsonException"/>.</remarks>
internal sealed record PartnerRequest(JsonObject Path, JsonObject Query, string? Body)
{
    /// <summary>A parameter of the path.</summary>
    public string Id(string name) => (string)Path[name]!;

    public int Index(string name) => int.Parse(Id(name), CultureInfo.InvariantCulture);

    public string? Text(string name) => Query[name]?.GetValue<string>();

    public string NeededText(string name) => Text(name) ?? throw new FormatException($"{name} must be given.");

    public int? Int(string name)
        => Query[name] is { } value ? int.Parse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public bool? Flag(string name) => Query[name]?.GetValue<bool>();

    public DateTimeOffset? Moment(string name)
        => Text(name) is { } text ? DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture) : null;

    public DateOnly? Day(string name)
        => Text(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A value of an open enum, known or not.</summary>
    public T? Value<T>(string name, Func<string, T> make)
        where T : struct
        => Text(name) is { } text ? make(text) : null;

    /// <summary>A list that travels joined by commas.</summary>
    public IReadOnlyList<T>? List<T>(string name, Func<string, T> make)
        => Text(name)?.Split(',').Select(make).ToArray();

    /// <summary>The body as the method takes it.</summary>
    public T Read<T>()
        where T : class
        => ReadOrNone<T>() ?? throw new FormatException("A body must be given.");

    /// <summary>For a body that may be absent.</summary>
    public T? ReadOrNone<T>()
        where T : class
        => Body is null ? null : JsonSerializer.Deserialize<T>(Body);
}
