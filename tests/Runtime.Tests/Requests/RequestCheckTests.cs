using System.Globalization;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Requests;

/// <summary>What a check says, and where.</summary>
public class RequestCheckTests
{
    [Theory]
    [InlineData("https://x.example/a?b#c", true)]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("urn:isbn:0", true)]
    [InlineData("HTTPS://X.example", true)]
    [InlineData("/a/b", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    [InlineData("//x.example/a", false)]
    public void A_uri_has_a_scheme(string text, bool isSound)
        => Assert.Equal(isSound ? null : "must be a URI", Whole(check => check.IsUri(text)));

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("a.b+c@d.example", true)]
    [InlineData("\"a@b\"@c.example", true)]
    [InlineData("ä@ö.example", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a b@c", false)]
    [InlineData("a@b\n", false)]
    [InlineData("ab", false)]
    public void An_address_has_something_on_both_sides_of_an_at_sign(string text, bool isSound)
        => Assert.Equal(isSound ? null : "must be an e-mail address", Whole(check => check.IsEmail(text)));

    [Theory]
    [InlineData("6F9619FF-8b86-d011-b42d-00c04fc964ff", true)]
    [InlineData("{6f9619ff-8b86-d011-b42d-00c04fc964ff}", false)]
    [InlineData("6f9619ff8b86d011b42d00c04fc964ff", false)]
    public void A_uuid_has_hyphens_and_no_braces(string text, bool isSound)
        => Assert.Equal(isSound ? null : "must be a UUID", Whole(check => check.IsUuid(text)));

    [Fact]
    public void Limits_are_exact()
    {
        Assert.Null(Whole(check => check.Min(9007199254740993L, 9007199254740993L).Max(9007199254740993L, 9007199254740993L)));
        Assert.Equal("must be at least 9007199254740993", Whole(check => check.Min(9007199254740992L, 9007199254740993L)));
        Assert.Equal("must be above 0.1", Whole(check => check.Above(0.1m, 0.1m)));
        Assert.Null(Whole(check => check.Above(0.1000000000000000000000000001m, 0.1m)));
        Assert.Equal("must be below 0.1", Whole(check => check.Below(0.1, 0.1)));
        Assert.Null(Whole(check => check.Below(0.09999999999999999, 0.1)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_finite_is_one_issue_and_not_a_broken_limit_besides(double value)
        => Assert.Equal("must be a finite number", Whole(check => check.Finite(value).Min(value, 0d).Max(value, 1d).Above(value, 0d).Below(value, 1d)));

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NegativeSign, other.NumberFormat.NumberDecimalSeparator) = ("~", ",");
            CultureInfo.CurrentCulture = other;
            Assert.Equal("must be at least -0.5", Whole(check => check.Min(-1d, -0.5)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Null_keeps_every_constraint_where_it_is_allowed()
        => Assert.Null(Whole(check =>
        {
            check.OrNull().Text(null, 1, 2).Matches(null, "a").IsUri(null).IsEmail(null).IsUuid(null);
            check.Finite(null).Min((double?)null, 1).Max((long?)null, 1).Above((decimal?)null, 1);
            check.OrNull().List<string>(null, 1, 2, static (check, item) => check.Text(item));
            check.OrNull().Map<string>(null, static (check, item) => check.Text(item));
            check.Json(null);
            check.Known(new KnownStrings("a"), null);
        }));

    [Fact]
    public void A_place_is_its_top_level_field_and_the_way_from_there()
    {
        var issues = RequestCheck.Of(0, static (check, _) =>
        {
            check.Enter("");
            check.At("tags").List<string?>([null], each: static (check, item) => check.Text(item));
            check.At("odd name").Map(
                new Dictionary<string, string> { ["it's"] = "", ["plain"] = "" },
                static (check, item) => check.Text(item, min: 1));
            check.At("deep").Enter("");
            check.At("er").List<string[]>([[], ["", "x"]], each: static (check, item) => check.List(item, min: 1, each: static (check, text) => check.Text(text, min: 1)));
            check.AtLeastOne("a, b", isGiven: false);
            check.Leave();
            check.AtMostOne("c, d", 2);
            check.Leave();
        })!;

        Assert.Equal(["may have at most one of c, d, and has 2"], issues.FormErrors);
        Assert.Equal(["tags", "odd name", "deep"], issues.FieldErrors.Keys);
        Assert.Equal(["[0]: must not be null"], issues.FieldErrors["tags"]);
        Assert.Equal([@"['it\'s']: must not be empty", "plain: must not be empty"], issues.FieldErrors["odd name"]);
        Assert.Equal(["er[0]: must not be empty", "er[1][0]: must not be empty", "needs at least one of a, b"], issues.FieldErrors["deep"]);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_ends()
        => Assert.StartsWith("could not be matched with ^(a+)+$", Whole(check => check.Matches(new string('a', 50) + "b", "^(a+)+$")), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_can_be_made_by_hand()
    {
        var issues = new Issues(["Nothing to post"]);
        var refusal = new RequestValidationException(issues);

        Assert.Same(issues, refusal.Issues);
        Assert.Equal("The request was not sent: Nothing to post", refusal.Message);
        Assert.Throws<ArgumentNullException>(() => new RequestValidationException(null!));
    }

    [Fact]
    public async Task A_request_that_asks_for_no_check_is_sent_as_it_is()
    {
        await using var server = RawServer.Json("""{ "ok": true }""");
        using var connection = ApiConnection.Create(SampleApi.Api, Client.Key, new GenviralClientOptions { BaseAddress = server.Address });
        var request = new ApiRequest(new ApiOperation("x", "GET", "/x"));
        Assert.Null(request.Check("q"));

        await connection.SendAsync(request, SampleEnvelope.Read, TestContext.Current.CancellationToken);

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public void A_key_needs_a_text()
        => Assert.Equal(
            "must not have a key without a value",
            Whole(check => check.Map(new Dictionary<int, int> { [0] = 1 }, static key => key == 0 ? "" : "x", static (_, _) => { })));

    [Fact]
    public void A_further_member_must_not_be_one_that_the_spec_names()
    {
        var members = new Dictionary<string, int> { ["color"] = 1, ["größe"] = 2, ["sizes"] = 3 };

        var issues = RequestCheck.Of(members, static (check, value) => check.Additional(value, new JsonMembers("size", "größe")));

        var (name, messages) = Assert.Single(issues!.FieldErrors);
        Assert.Equal("größe", name);
        Assert.Equal("must not be among the further members: the spec names it", Assert.Single(messages));
    }

    /// <summary>The one message about a value that is the whole body, or null.</summary>
    private static string? Whole(Action<RequestCheck> check)
    {
        var issues = RequestCheck.Of(check, static (check, run) => run(check));
        return issues is null ? null : Assert.Single(issues.FormErrors);
    }
}
