using System.Globalization;
using System.Text.Json;
using Genviral.Gen.Generated.Tests.Harness;

namespace Genviral.Gen.Generated.Tests.Checks;

/// <summary>Requests against the constraints and rules of their spec, by the emitted code.</summary>
public class CheckTests
{
    private const string Fine = """{ "ok": true, "code": 200, "message": "", "data": { "caption": "", "mode": "FAST" } }""";

    private static readonly PostsCreateRequest Sound = new()
    {
        Caption = "Hi",
        Kind = Kind.Short,
        Accounts = [new AccountRef { Id = "a" }],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_sound_request_has_no_issues()
    {
        Assert.Null(Sound.Validate());
        var whole = Sound with
        {
            Mode = Mode.Slow,
            Level = Level._4,
            Media = new Video { Url = new Uri("https://x.example/a"), Length = 60 },
            Source = new Source { FileId = "f", Note = null },
            Tree = new Node { Name = "a", Children = [new Node { Name = "b" }] },
            Slug = "ab-c",
            Contact = "a@b.example",
            Link = "https://x.example",
            Batch = "6f9619ff-8b86-d011-b42d-00c04fc964ff",
            Exact = 0.1m,
            Big = long.MaxValue - 1,
            Count = 5,
            Ratio = double.MaxValue,
            Width = "abc",
            Tags = ["a", null],
            Scores = new Dictionary<string, double> { ["a"] = 1 },
            ByMode = new Dictionary<Mode, int> { [Mode.Fast] = 1 },
            Extra = JsonDocument.Parse("null").RootElement,
            Plain = new Plain(),
            Slow = "aaa",
        };
        Assert.Null(whole.Validate());
    }

    [Fact]
    public void Each_mistake_is_said_once_and_at_its_field()
    {
        var issues = (Sound with
        {
            Caption = "",
            Kind = default,
            Mode = (Mode)9,
            Level = (Level)7,
            Accounts = [new AccountRef { Id = "" }, new AccountRef { Id = null! }, null!, new AccountRef { Id = "x", Weight = double.NaN }],
            Media = new Image { Urls = [] },
            Source = new Source(),
            Tree = new Node { Name = "a", Children = [new Node { Name = null! }] },
            Slug = "No Slug",
            Contact = "a b@c",
            Link = "/a",
            Batch = "6f9619ff8b86d011b42d00c04fc964ff",
            Exact = 0.0999999999999999999999999999m,
            Big = long.MaxValue,
            Count = 0,
            Ratio = double.PositiveInfinity,
            Width = 0,
            Tags = [null, "a"],
            Scores = new Dictionary<string, double> { ["a"] = 1.5, ["B"] = double.NaN },
            ByMode = new Dictionary<Mode, int> { [Mode.Slow] = 0, [default] = 1 },
            Extra = default(JsonElement),
        }).Validate()!;

        Assert.Empty(issues.FormErrors);
        Assert.Equal(
            """
            accounts: must have at most 3 elements, and has 4 | [0].id: must not be empty | [1].id: must not be null | [2]: must not be null | [3].weight: must be a finite number
            batch: must be a UUID
            big: must be below 9223372036854775807
            by_mode: slow: must be at least 1 | must not have a key that is no value of its enum
            caption: must not be empty
            contact: must be an e-mail address
            count: must be above 0
            exact: must be at least 0.1
            extra: must be a JSON value: it is `default`
            kind: has no value: it is `default`, set one of the enum's values
            level: must be one of 1, 2, 4, and is none
            link: must be a URI
            media: urls: must not be empty
            mode: must be one of "FAST", "slow", and is none
            ratio: must be a finite number
            scores: a: must be at most 1 | B: must match ^[a-z]$ | B: must be a finite number
            slug: must match ^[a-z]+(-[a-z]+)*$
            source: needs exactly one of url, file_id, and has none
            tree: children[0].name: must not be null
            width: must be at least 1
            """,
            Text(issues),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_required_member_may_not_be_null_and_lengths_count_utf16_units()
    {
        Assert.Equal("accounts: must not be null\ncaption: must not be null", Text((Sound with { Caption = null!, Accounts = null! }).Validate()!));
        Assert.Null((Sound with { Caption = "😀😀😀😀😀" }).Validate());
        Assert.Equal("caption: must have at most 10 characters, and has 11", Text((Sound with { Caption = "😀😀😀😀😀." }).Validate()!));
    }

    [Fact]
    public void A_constant_that_may_be_absent_is_itself_or_an_issue()
    {
        Assert.Null((Sound with { Purge = true, Mark = "x", Version = 2, Share = 0.5 }).Validate());
        Assert.Null((Sound with { Share = null }).Validate());
        Assert.Equal(
            "mark: must be \"x\"\npurge: must be true\nshare: must be 0.5\nversion: must be 2",
            Text((Sound with { Purge = false, Mark = "y", Version = 3, Share = 1 }).Validate()!));
    }

    [Fact]
    public void A_key_may_be_a_value_without_text()
    {
        Assert.Null((Sound with { ByOdd = new Dictionary<Odd, string> { [Odd.Empty] = "v" } }).Validate());
        Assert.Equal("by_odd: must not have a key without a value", Text((Sound with { ByOdd = new Dictionary<Odd, string> { [default] = "v" } }).Validate()!));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_an_issue()
        => Assert.StartsWith(
            "slow: could not be matched with ^(a+)+$ within 1 s",
            Text((Sound with { Slow = new string('a', 40) + "!" }).Validate()!),
            StringComparison.Ordinal);

    [Fact]
    public void Rules_of_the_body_are_form_errors_and_null_counts_as_given()
    {
        Assert.Equal(["needs at least one of a, b, c, d"], new PostsRulesRequest().Validate()!.FormErrors);
        Assert.Null(new PostsRulesRequest { B = null }.Validate());
        Assert.Equal(["may have at most one of a, b, and has 2"], new PostsRulesRequest { A = 1, B = null }.Validate()!.FormErrors);
        Assert.Equal(
            "source: needs exactly one of url, file_id, and has 2",
            Text((Sound with { Source = new Source { FileId = "", Url = new Uri("https://x.example") } }).Validate()!));
    }

    [Fact]
    public void An_endless_tree_ends_at_the_depth_that_can_be_written()
    {
        var children = new List<Node>();
        var endless = new Node { Name = "a", Children = children };
        children.AddRange([endless, endless]);

        var issue = Assert.Single(Assert.Single(endless.Validate()!.FieldErrors).Value);
        Assert.EndsWith(": lies deeper than 64 levels", issue, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_mistakes_do_not_make_a_million_messages()
        => Assert.Equal(100, Assert.Single((Sound with { Tree = new Node { Name = "", Children = new Node[1_000_000] } }).Validate()!.FieldErrors).Value.Count);

    [Fact]
    public void A_union_is_checked_by_its_base_and_by_its_case()
    {
        Media media = new Video { Url = null!, Length = 0 };

        Assert.Equal("length: must be above 0\nurl: must not be null", Text(media.Validate()!));
        Assert.Equal("Json: must be a JSON value: it is `default`", "Json: " + Assert.Single(new UnknownMedia { Discriminator = "x", Json = default }.Validate()!.FormErrors));
    }

    [Fact]
    public async Task A_refused_request_is_not_sent()
    {
        using var refused = new RefusedRequests();

        Assert.Equal("caption: must not be empty", Text(await refused.OfAsync(client => client.Posts.CreateAsync(Sound with { Caption = "" }, Ct))));
        Assert.Equal("name: must not be null", Text(await refused.OfAsync(client => client.Posts.TreeAsync(new Node { Name = null! }, Ct))));
        Assert.Equal("length: must be at most 60", Text(await refused.OfAsync(client => client.Posts.MediaAsync(new Video { Url = new Uri("https://x.example"), Length = 61 }, Ct))));
        Assert.Equal(
            "1: needs exactly one of url, file_id, and has none\n2: must not be null\n: must have at most 2 elements, and has 3",
            Text(await refused.OfAsync(client => client.Posts.BatchAsync([new Source { FileId = "a" }, new Source(), null!], Ct))));
    }

    [Fact]
    public async Task Parameters_are_checked_by_their_wire_names()
    {
        using var refused = new RefusedRequests();

        Assert.Equal(
            """
            X-Trace: must have at most 4 characters, and has 5
            kind: has no value: it is `default`, set one of the enum's values
            limit: must be at most 100
            mode: must be one of "FAST", "slow", and is none
            modes: [0]: must be one of "FAST", "slow", and is none
            ratio: must be a finite number
            ref: must have at least 2 characters, and has 0 | must match ^p
            tags: must have at most 2 elements, and has 3 | [0]: must have at most 3 characters, and has 4 | [2]: must not be null
            """,
            Text(await refused.OfAsync(client => client.Posts.ListAsync(
                "", 101, double.NaN, default(Kind), (Mode)9, ["abcd", "a", null!], [default], "12345", Ct))),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_refusal_names_the_call()
    {
        using var refused = new RefusedRequests();

        var exception = await Assert.ThrowsAsync<RequestValidationException>(() => refused.Client.Posts.ListAsync("pp", limit: 0, cancellationToken: Ct));

        Assert.Equal("GET /posts/{ref} was not sent: limit: must be at least 1", exception.Message);
        Assert.Equal(("GET", "/posts/{ref}"), (exception.Method, exception.PathTemplate));
        Assert.Null(exception.StatusCode);
        Assert.IsAssignableFrom<ApiException>(exception);
    }

    [Fact]
    public async Task Switched_off_the_server_decides()
    {
        await using var server = await CannedServer.StartAsync(422, """{ "ok": false, "code": 422, "message": "No.", "error_code": "invalid_payload", "issues": { "formErrors": [], "fieldErrors": { "caption": ["Too short"] } } }""");
        using var client = new CheckClient("key", new GenviralClientOptions { BaseAddress = server.Address, ValidateRequests = false });

        var answer = await client.Posts.CreateAsync(Sound with { Caption = "" }, Ct);

        Assert.Equal("caption: Too short", Text(answer.Issues!));
        Assert.Equal("""{"caption":"","kind":"short","accounts":[{"id":"a"}]}""", server.Body);

        // A single call may want it otherwise.
        var strict = client.WithOptions(new ApiCallOptions { ValidateRequests = true });
        await Assert.ThrowsAsync<RequestValidationException>(() => strict.Posts.CreateAsync(Sound with { Caption = "" }, Ct));

        // What has no text is still refused, by the writer.
        await Assert.ThrowsAsync<ArgumentException>(() => client.Posts.CreateAsync(Sound with { Ratio = double.NaN }, Ct));
    }

    [Fact]
    public async Task An_answer_is_never_refused_for_breaking_a_constraint()
    {
        await using var server = await CannedServer.StartAsync(200, Fine);
        using var client = new CheckClient("key", new GenviralClientOptions { BaseAddress = server.Address });

        Assert.Equal("", (await client.Posts.CreateAsync(Sound, Ct)).EnsureOk().Caption);
        Assert.True((await client.Posts.PlainAsync(cancellationToken: Ct)).Ok);
        Assert.Equal("", server.Body);
    }

    [Fact]
    public async Task A_body_that_is_null_is_a_wrong_argument()
    {
        using var refused = new RefusedRequests();

        var thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => refused.Client.Posts.CreateAsync(null!, Ct));
        Assert.Equal("request", thrown.ParamName);
    }

    [Fact]
    public void The_check_gives_way_to_a_member_of_its_name()
    {
        Assert.Null(new Plain { Validate = "yes" }.Validate_());
    }

    /// <summary>A line for each field, in the order of their names; the form comes as a field without one.</summary>
    private static string Text(Issues issues)
        => string.Join("\n", issues.FieldErrors
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Key}: {string.Join(" | ", field.Value)}"))
            .Concat(issues.FormErrors.Select(message => ": " + message)));
}
