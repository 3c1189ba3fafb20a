using System.Globalization;
using Genviral.Gen.Retry;

namespace Genviral.Gen.Runtime.Tests.Retry;

/// <summary>The server's own wait, in every form that is sent.</summary>
public class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2025, 10, 21, 7, 28, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData(" 7 ", 7)]
    [InlineData("1.5", 1.5)]
    [InlineData("Tue, 21 Oct 2025 07:28:30 GMT", 30)]
    [InlineData("Tue, 21 Oct 2025 07:27:00 GMT", 0)]
    [InlineData("Tuesday, 21-Oct-25 07:28:10 GMT", 10)]
    [InlineData("Tue Oct 21 07:29:00 2025", 60)]
    public void Seconds_and_dates(string text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("2025-10-21T07:28:30Z")]
    public void What_is_neither_is_none(string text) => Assert.Null(Read(text));

    [Fact]
    public void A_number_beyond_every_clock_is_the_longest_wait() => Assert.Equal(TimeSpan.MaxValue, Read("99999999999999999999"));

    [Fact]
    public void Absent_is_none() => Assert.Null(RetryAfterHeader.Read(new HttpResponseMessage().Headers, Now));

    [Fact]
    public void The_culture_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        try
        {
            Assert.Equal(TimeSpan.FromSeconds(1.5), Read("1.5"));
            Assert.Equal(TimeSpan.FromSeconds(30), Read("Tue, 21 Oct 2025 07:28:30 GMT"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static TimeSpan? Read(string text)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", text);
        return RetryAfterHeader.Read(response.Headers, Now);
    }
}
