global using Date = System.DateTime;

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Any = CsCheck.Gen;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests;

/// <summary>What differs in the runtime's build for netstandard2.0: a date is a DateTime, and .NET does not say why a request failed.</summary>
internal static class Framework
{
    internal static bool IsCurrent => false;

    internal static Gen<Date> Dates => Any.DateOnly.Select(date => date.ToDateTime(default));

    internal static JsonConverter DateConverter { get; } = new DayConverter();

    internal static string Told(string _) => "Unknown";

    internal static Date ReadDate(this ref JsonInput input) => input.ReadDay();

    internal static JsonOutput WriteDateOrNull(this JsonOutput output, ReadOnlySpan<byte> name, Date? value) => output.WriteDayOrNull(name, value);

    private sealed class DayConverter : JsonConverter<Date>
    {
        private const string Format = "yyyy-MM-dd";

        public override Date Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Date.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Date value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
    }
}
