using Genviral.Partner;
using Genviral.Samples;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>What follows operations of the Partner API up, against the local one.</summary>
public sealed class PartnerApiTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Uploaded_files_are_listed_page_after_page()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);
        var urls = new List<Uri>();
        for (var i = 1; i <= 3; i++)
        {
            var request = new FilesCreateUploadRequest { ContentType = FileContentType.ImagePng, Filename = $"{i}.png" };
            var answer = await client.Files.CreateUploadAndSendAsync(request, new MemoryStream(new byte[i]), cancellationToken: Token);
            urls.Add(answer.EnsureOk().Url);
        }

        var listed = new List<StoredFile>();
        await foreach (var file in client.Files.ListAllAsync(limit: 2, cancellationToken: Token))
        {
            listed.Add(file);
        }

        Assert.Equal(["3.png", "2.png", "1.png"], listed.Select(file => file.Filename));
        using var storage = new HttpClient();
        Assert.Equal(3, (await storage.GetByteArrayAsync(urls[2], Token)).Length);
    }

    [Fact]
    public async Task A_storage_that_wants_another_type_is_told()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);
        var request = new FilesCreateUploadRequest { ContentType = FileContentType.VideoMp4 };
        var upload = (await client.Files.CreateUploadAsync(request, Token)).EnsureOk();
        using var storage = new HttpClient();

        using var wrong = await storage.PutAsync(upload.UploadUrl, new ByteArrayContent([1]), Token);
        var right = await client.Files.CreateUploadAndSendAsync(request, new MemoryStream([1]), cancellationToken: Token);

        Assert.Equal(400, (int)wrong.StatusCode);
        Assert.True(right.Ok);
    }

    [Fact]
    public async Task Packs_and_posts_come_page_after_page()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);
        for (var i = 0; i < 5; i++)
        {
            (await client.Packs.CreateAsync(new PacksCreateRequest { Name = $"Pack {i}" }, Token)).EnsureOk();
        }

        var packs = new HashSet<string>();
        await foreach (var pack in client.Packs.ListAllAsync(limit: 2, cancellationToken: Token))
        {
            Assert.True(packs.Add(pack.Id));
        }

        var posts = new List<string>();
        await foreach (var page in client.Analytics.PostsAllAsync(limit: 2, cancellationToken: Token).AsPages(Token))
        {
            posts.Add($"{page.EnsureOk().Posts.Count} {page.Data!.HasMore}");
        }

        Assert.Equal((await client.Packs.ListAsync(cancellationToken: Token)).EnsureOk().Total, packs.Count);
        Assert.True(packs.Count >= 5);
        Assert.Equal(["2 True", "1 False"], posts);
    }

    [Theory]
    [InlineData("A harbour at dawn", ApiJobOutcome.Succeeded, "succeeded")]
    [InlineData("This will fail", ApiJobOutcome.JobFailed, "failed")]
    public async Task A_video_is_waited_for(string prompt, ApiJobOutcome outcome, string state)
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);
        var request = new StudioVideosGenerateRequest { ModelId = "tidewater/drift", Prompt = prompt };

        var job = await client.Studio.Videos.GenerateAndWaitAsync(request, Quickly, cancellationToken: Token);

        Assert.Equal((outcome, state, 2), (job.Outcome, job.State, job.Looks));
        Assert.Equal(job.Ok, job.Data!.OutputUrl.GetValueOrDefault() is not null);
    }

    [Fact]
    public async Task A_refusal_to_start_is_an_outcome()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);

        var job = await client.Studio.Videos.GenerateAndWaitAsync(new StudioVideosGenerateRequest { ModelId = "none", Prompt = "x" }, Quickly, cancellationToken: Token);

        Assert.Equal((ApiJobOutcome.NotStarted, GenviralErrorCodes.InvalidPayload), (job.Outcome, job.Answer.ErrorCode));
    }

    [Fact]
    public async Task A_refresh_is_waited_for()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = Client(api);
        var target = (await client.Analytics.Targets.ListAsync(Token)).EnsureOk().Targets[0];

        var job = await client.Analytics.Targets.RefreshAndWaitAsync(target.Id, Quickly, cancellationToken: Token);

        Assert.NotNull(job.EnsureOk().CompletedAt);
    }

    private static ApiPollingOptions Quickly => new() { Interval = TimeSpan.FromMilliseconds(10) };

    private static GenviralClient Client(LocalApi api) => new(LocalApi.ApiKey, new GenviralClientOptions { BaseAddress = api.BaseAddress });
}
