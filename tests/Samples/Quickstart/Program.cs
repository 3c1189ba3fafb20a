using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples;

// With GENVIRAL_API_KEY this talks to the real API (or to GENVIRAL_BASE_URL), otherwise to a small one in this process.
var apiKey = Environment.GetEnvironmentVariable("GENVIRAL_API_KEY");
var baseUrl = Environment.GetEnvironmentVariable("GENVIRAL_BASE_URL");
await using var localApi = apiKey is null ? await LocalApi.StartAsync() : null;
apiKey ??= LocalApi.ApiKey;
var options = new GenviralClientOptions
{
    BaseAddress = localApi?.BaseAddress ?? (baseUrl is null ? null : new Uri(baseUrl)),
};

using var client = new GenviralClient(apiKey, options);

// EnsureOk gives the data, or throws an ApiErrorException that says what the API answered.
Console.WriteLine("Accounts");
var accounts = (await client.Accounts.ListAsync()).EnsureOk().Accounts;
foreach (var account in accounts)
{
    Console.WriteLine($"  {account.Platform} {account.Username} ({account.Status})");
}

Console.WriteLine("A post for tomorrow");
var request = new PostsCreateRequest
{
    Caption = "Fresh bread at seven",
    Accounts = [new() { Id = accounts[0].Id }],
    Media = new SlideshowMedia { Urls = [new Uri("https://picsum.photos/id/488/1080/1350.jpg")] },
    ScheduledAt = DateTimeOffset.UtcNow.AddDays(1),
    ExternalId = $"quickstart-{Guid.NewGuid()}",
};
var created = await client.Posts.CreateAsync(request);
Console.WriteLine($"  {created.Code} {created.Message}: {created.EnsureOk().Id} is {created.EnsureOk().Status}");

// The same external_id again gives the same post, so a lost answer is no reason to post twice.
Console.WriteLine("The same once more");
var replayed = await client.Posts.CreateAsync(request);
Console.WriteLine($"  {replayed.Code} {replayed.Message}: duplicate is {replayed.EnsureOk().Duplicate}");

Console.WriteLine("Scheduled posts");
var posts = await client.Posts.ListAsync(status: PostStatus.Scheduled, limit: 20);
if (posts.Ok)
{
    foreach (var post in posts.Data.Posts)
    {
        Console.WriteLine($"  {post.Status} for {post.ScheduledAt:u}: {post.Caption}");
    }
}

// Failures are answers, too: nothing throws until you ask for the data. TikTok titles of slideshows are short.
Console.WriteLine("A post that is refused");
var refused = await client.Posts.CreateAsync(request with { TikTok = new() { Title = new string('a', 91) } });
Console.WriteLine($"  {refused.Code} {refused.ErrorCode}");
if (refused is { ErrorCode: GenviralErrorCodes.InvalidPayload, Issues: { } issues })
{
    foreach (var (field, messages) in issues.FieldErrors)
    {
        Console.WriteLine($"  {field}: {string.Join(" ", messages)}");
    }
}

Console.WriteLine("A key that is not known");
using var stranger = new GenviralClient("gva_live_nobody.nothing", options);
var denied = await stranger.Accounts.ListAsync();
Console.WriteLine($"  {denied.Code} {denied.ErrorCode}: {denied.Message}");

Console.WriteLine("Cleaning up");
var deleted = await client.Posts.DeleteManyAsync(new() { PostIds = [created.EnsureOk().Id] });
Console.WriteLine($"  {deleted.Code} deleted {deleted.EnsureOk().DeletedIds.Count}");

// Says in one number whether everything went as told above.
return (created.Code, replayed.Code, refused.Code, denied.Code) is (201, 200, 422, 401) ? 0 : 1;
