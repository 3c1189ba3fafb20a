using System.Globalization;
using System.Net.Http.Headers;

namespace Genviral.Gen.Retry;

/// <summary>Reads <c>Retry-After</c>: seconds or a date, whatever the culture.</summary>
internal static class RetryAfterHeader
{
    /// <summary>The wait that it asks for, from <paramref name="now"/> on and never negative; null where it is absent or says neither.</summary>
    internal static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.ToString().AsSpan().Trim();
        var isNumber = text.Length > 0 && char.IsAsciiDigit(text[0]);
        if (isNumber && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        }

        if (!RetryConditionHeaderValue.TryParse(text.ToString(), out var value) || value.Date is not { } date)
        {
            return null;
        }

        return date > now ? date - now : TimeSpan.Zero;
    }
}
