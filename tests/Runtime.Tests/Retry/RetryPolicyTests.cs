using Genviral.Gen.Retry;

namespace Genviral.Gen.Runtime.Tests.Retry;

/// <summary>The policy as a table: what goes again, and why what does not.</summary>
public class RetryPolicyTests
{
    private static readonly RetryFacts Facts = new()
    {
        Attempt = 1,
        MaxRetries = 3,
        MaxRetryDelay = TimeSpan.FromSeconds(60),
        IsHarmlessTwice = false,
        IsReplayable = true,
        Outcome = AttemptOutcome.Refused,
    };

    [Theory]
    [InlineData(400, false, false)]
    [InlineData(401, false, false)]
    [InlineData(402, false, false)]
    [InlineData(403, false, false)]
    [InlineData(404, false, false)]
    [InlineData(408, true, true)]
    [InlineData(409, false, false)]
    [InlineData(410, false, false)]
    [InlineData(413, false, false)]
    [InlineData(422, false, false)]
    [InlineData(423, false, false)]
    [InlineData(425, false, false)]
    [InlineData(429, true, true)]
    [InlineData(500, false, true)]
    [InlineData(501, false, false)]
    [InlineData(502, false, true)]
    [InlineData(503, false, true)]
    [InlineData(504, false, true)]
    [InlineData(505, false, false)]
    [InlineData(520, false, true)]
    [InlineData(200, false, false)]
    [InlineData(302, false, false)]
    public void By_status(int status, bool any, bool harmless)
    {
        Assert.Equal(any, GoesAgain(Facts with { Status = status }));
        Assert.Equal(harmless, GoesAgain(Facts with { Status = status, IsHarmlessTwice = true }));

        // The envelope's code counts where HTTP says that all is well, and nowhere else but for 422.
        Assert.Equal(any, GoesAgain(Facts with { Status = 200, Code = status }));
        Assert.Equal(harmless, GoesAgain(Facts with { Status = 200, Code = status, IsHarmlessTwice = true }));
        Assert.False(GoesAgain(Facts with { Status = 400, Code = status, IsHarmlessTwice = true }));
        Assert.Equal(status != 422, GoesAgain(Facts with { Status = 500, Code = status, IsHarmlessTwice = true }));
    }

    [Fact]
    public void Unavailable_says_that_nothing_was_taken_only_with_a_hint()
    {
        Assert.False(GoesAgain(Facts with { Status = 503 }));
        Assert.True(GoesAgain(Facts with { Status = 503, RetryAfter = TimeSpan.Zero }));
        Assert.False(GoesAgain(Facts with { Status = 500, RetryAfter = TimeSpan.Zero }));
        Assert.False(GoesAgain(Facts with { Status = 409, RetryAfter = TimeSpan.Zero }));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void What_the_spec_says_of_an_error_code_goes_before_the_status(int status)
    {
        Assert.True(GoesAgain(Facts with { Status = status, MayErrorCodeGoAgain = true }));
        Assert.False(GoesAgain(Facts with { Status = status, MayErrorCodeGoAgain = false, IsHarmlessTwice = true, RetryAfter = TimeSpan.Zero }));
    }

    [Fact]
    public void Nothing_makes_an_unprocessable_request_go_again()
    {
        var all = Facts with { IsHarmlessTwice = true, MayErrorCodeGoAgain = true, RetryAfter = TimeSpan.Zero };

        Assert.Equal(ApiRetryEnd.NotRetryable, RetryPolicy.Decide(all with { Status = 422 }).End);
        Assert.Equal(ApiRetryEnd.NotRetryable, RetryPolicy.Decide(all with { Status = 200, Code = 422 }).End);
    }

    [Fact]
    public void Without_a_whole_answer_only_the_harmless_goes_again()
    {
        var broken = Facts with { Outcome = AttemptOutcome.Broken };

        Assert.False(GoesAgain(broken));
        Assert.True(GoesAgain(broken with { IsHarmlessTwice = true }));

        // The headers of a broken answer are no word on whether it was taken: the rest may have said otherwise.
        Assert.False(GoesAgain(broken with { Status = 429 }));
        Assert.False(GoesAgain(Facts with { Outcome = AttemptOutcome.Final, Status = 429, IsHarmlessTwice = true }));
    }

    [Fact]
    public void What_worked_does_not_go_again_whatever_its_status()
        => Assert.Equal(ApiRetryEnd.Succeeded, RetryPolicy.Decide(Facts with { Outcome = AttemptOutcome.Worked, Status = 503, RetryAfter = TimeSpan.Zero }).End);

    [Fact]
    public void The_end_is_told()
    {
        var again = Facts with { Status = 429, RetryAfter = TimeSpan.FromSeconds(60) };

        Assert.Equal(RetryVerdict.Again(TimeSpan.FromSeconds(60)), RetryPolicy.Decide(again));
        Assert.Equal(RetryVerdict.Again(TimeSpan.FromSeconds(60)), RetryPolicy.Decide(again with { Attempt = 3 }));
        Assert.Equal(ApiRetryEnd.AttemptsExhausted, RetryPolicy.Decide(again with { Attempt = 4 }).End);
        Assert.Equal(ApiRetryEnd.AttemptsExhausted, RetryPolicy.Decide(again with { MaxRetries = 0 }).End);
        Assert.Equal(ApiRetryEnd.BodyNotReplayable, RetryPolicy.Decide(again with { IsReplayable = false }).End);
        Assert.Equal(ApiRetryEnd.RetryAfterTooLong, RetryPolicy.Decide(again with { RetryAfter = TimeSpan.FromSeconds(60.001) }).End);
        Assert.Equal(ApiRetryEnd.RetryAfterTooLong, RetryPolicy.Decide(again with { RetryAfter = TimeSpan.MaxValue }).End);
        Assert.Equal(TimeSpan.MaxValue, RetryPolicy.Decide(again with { RetryAfter = TimeSpan.MaxValue }).RetryAfter);
    }

    private static bool GoesAgain(RetryFacts facts) => RetryPolicy.Decide(facts).GoesAgain;
}
