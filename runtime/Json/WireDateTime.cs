using System.Globalization;

namespace Genviral.Gen.Json;

/// <summary>Reads dates with time by RFC 3339, and what databases make of it.</summary>
/// <remarks>
/// Beside <c>2025-01-31T12:00:00.123Z</c> come a space or <c>t</c> between date and time, <c>z</c>, offsets without colon or minutes,
/// more than seven digits of a second, no seconds, and no offset at all, which is UTC: a machine's own zone must not change an answer.
/// </remarks>
internal static class WireDateTime
{
    private const int DateLength = 10;
    private const int TimeEnd = 19;
    private const int MostDigits = 7;
    private const int NoNumber = 1000;

    /// <summary>Reads the forms that nearly all servers send, <c>2025-01-31T12:00:00.123Z</c> and <c>…+01:00</c>; false for any other.</summary>
    internal static bool TryParseCommon(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TrySplitOffset(ref text, out var offset) || text.Length is < TimeEnd or > TimeEnd + 1 + MostDigits || !TryParseDate(text[..DateLength], out var date))
        {
            return false;
        }

        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if (text[10] != 'T' || text[13] != ':' || text[16] != ':' || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        long fraction = 0;
        if (text.Length > TimeEnd && !TryParseFraction(text[TimeEnd..], out fraction))
        {
            return false;
        }

        var ofDay = (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction;
        return TryMake(date.AddTicks(ofDay), offset, out value);
    }

    /// <summary>Writes <c>2025-01-31T12:00:00.5+00:00</c>, without needless digits.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int Format(DateTimeOffset value, Span<byte> text)
    {
        const int OffsetLength = 6;
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        var offset = text[(length - OffsetLength)..length];
        var time = text[..(length - OffsetLength)].TrimEnd((byte)'0');
        var end = time.Length;
        if (time[^1] == '.')
        {
            end--;
        }

        offset.CopyTo(text[end..]);
        return end + OffsetLength;
    }

    /// <summary>Reads <c>2025-01-31</c>.</summary>
    internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (century, inCentury, month, day) = (Two(text, 0), Two(text, 2), Two(text, 5), Two(text, 8));
        var year = (century * 100) + inCentury;
        if (century == NoNumber || inCentury == NoNumber || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < DateLength || !TryParseDate(text[..DateLength], out var date))
        {
            return false;
        }

        var rest = text[DateLength..];
        if (rest.IsEmpty)
        {
            value = new DateTimeOffset(date, TimeSpan.Zero);
            return true;
        }

        if (rest[0] is not ('T' or 't' or ' ') || !TrySplitOffset(rest[1..], out var time, out var offset) || !TryParseTime(time, out var ofDay))
        {
            return false;
        }

        return TryMake(date + ofDay, offset, out value);
    }

    private static bool TrySplitOffset(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is [.. var time, (byte)'Z'])
        {
            text = time;
            return true;
        }

        const int Length = 6;
        if (text.Length <= Length || text[^3] != ':' || text[^Length] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var (hour, minute) = (Two(text, text.Length - 5), Two(text, text.Length - 2));
        if (hour > 14 || minute > 59)
        {
            return false;
        }

        offset = new TimeSpan(hour, minute, 0) * (text[^Length] == '-' ? -1 : 1);
        text = text[..^Length];
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[0] != '.' || text.Length < 2)
        {
            return false;
        }

        for (var i = 1; i <= MostDigits; i++)
        {
            var digit = i < text.Length ? (uint)(text[i] - '0') : 0;
            if (digit > 9)
            {
                return false;
            }

            ticks = (ticks * 10) + digit;
        }

        return true;
    }

    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var tens = (uint)(text[at] - '0');
        var ones = (uint)(text[at + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : NoNumber;
    }

    private static bool TryParseDate(ReadOnlySpan<char> text, out DateTime date)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TrySplitOffset(ReadOnlySpan<char> text, out ReadOnlySpan<char> time, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var sign = text.LastIndexOfAny('+', '-');
        if (sign < 0)
        {
            time = text is [.., 'Z' or 'z'] ? text[..^1] : text;
            return true;
        }

        time = text[..sign];
        var digits = text[(sign + 1)..];
        var minutes = digits.Length switch
        {
            2 => "00",
            4 => digits[2..],
            5 when digits[2] == ':' => digits[3..],
            _ => "",
        };
        if (!TryParseTwo(digits[..Math.Min(2, digits.Length)], 14, out var hour) || !TryParseTwo(minutes, 59, out var minute))
        {
            return false;
        }

        offset = new TimeSpan(hour, minute, 0);
        offset = text[sign] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        if (text.Length < 5 || text[2] != ':' || !TryParseTwo(text[..2], 23, out var hour) || !TryParseTwo(text.Slice(3, 2), 59, out var minute))
        {
            return false;
        }

        var second = 0;
        long fraction = 0;
        if (text.Length > 5 && (text.Length < 8 || text[5] != ':' || !TryParseTwo(text.Slice(6, 2), 59, out second) || !TryParseFraction(text[8..], out fraction)))
        {
            return false;
        }

        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(fraction);
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length < 2 || text[0] is not ('.' or ',') || text[1..].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        for (var i = 1; i <= MostDigits; i++)
        {
            ticks = (ticks * 10) + (i < text.Length ? text[i] - '0' : 0);
        }

        return true;
    }

    private static bool TryParseTwo(ReadOnlySpan<char> text, int most, out int value)
    {
        value = 0;
        if (text.Length != 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + text[1] - '0';
        return value <= most;
    }

    private static bool TryMake(DateTime local, TimeSpan offset, out DateTimeOffset value)
    {
        value = default;
        var utc = local.Ticks - offset.Ticks;
        if (offset.Duration() > TimeSpan.FromHours(14) || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }
}
