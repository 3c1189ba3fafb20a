using System.Reflection;
using System.Text.Json;
using Genviral.Gen.ForGenerated;
using Genviral.Partner;
using Genviral.Samples;

namespace Genviral.Gen.Generated.Tests;

/// <summary>The sample server keeps to the spec: each endpoint of the client is called, and what comes is read.</summary>
public class LocalApiTests
{
    private const string Account = "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a01";

    private static readonly Uri Image = new("https://media.harbour.example/loaf.jpg");

    /// <summary>What was called, as <c>GET /posts/{postId}</c>.</summary>
    private readonly SortedSet<string> _called = new(StringComparer.Ordinal);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_endpoint_answers_as_the_spec_says()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = new GenviralClient(LocalApi.ApiKey, new GenviralClientOptions { BaseAddress = api.BaseAddress });

        await CallAccountsAsync(client);
        await CallFilesAsync(client);
        await CallPostsAsync(client);
        await CallPacksAsync(client);
        await CallSlideshowsAsync(client);
        await CallTemplatesAsync(client);
        await CallFoldersAsync(client);
        await CallStudioAsync(client);
        await CallAnalyticsAsync(client);

        Assert.Equal(57, _called.Count);
        Assert.Equal(Operations(), _called);
    }

    [Fact]
    public async Task Every_endpoint_refuses_a_stranger_in_the_envelope()
    {
        await using var api = await LocalApi.StartAsync();
        using var http = new HttpClient();
        foreach (var operation in Operations())
        {
            var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(api.BaseAddress, path.TrimStart('/').Replace('{', 'x').Replace('}', 'x')));
            using var response = await http.SendAsync(request, Ct);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct));

            Assert.Equal(401, (int)response.StatusCode);
            Assert.Equal("invalid_token", answer.RootElement.GetProperty("error_code").GetString());
        }
    }

    private async Task CallAccountsAsync(GenviralClient client)
    {
        Assert.NotEmpty(Data(await client.Accounts.ListAsync(Ct)).Accounts);
        Data(await client.Subscription.GetAsync(Ct));
        Assert.NotEmpty(Data(await client.Trends.BriefAsync("sourdough", cancellationToken: Ct)).Evidence.SampleVideos);
    }

    private async Task CallFilesAsync(GenviralClient client)
    {
        var upload = Data(await client.Files.CreateUploadAsync(new FilesCreateUploadRequest { ContentType = FileContentType.ImagePng, Filename = "loaf.png" }, Ct));
        using var http = new HttpClient();
        using var bytes = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("image/png") } };
        (await http.PutAsync(new Uri(upload.UploadUrl.OriginalString), bytes, Ct)).EnsureSuccessStatusCode();
        Assert.Equal("loaf.png", Assert.Single(Data(await client.Files.ListAsync(cancellationToken: Ct)).Files).Filename);
    }

    private async Task CallPostsAsync(GenviralClient client)
    {
        var request = new PostsCreateRequest { Caption = "Rye", Accounts = [new AccountRef { Id = Account }], ScheduledAt = DateTimeOffset.UtcNow.AddDays(1) };
        var post = Data(await client.Posts.CreateAsync(request with { Media = new SlideshowMedia { Urls = [Image] } }, Ct));
        Assert.Equal("scheduled", Data(await client.Posts.GetAsync(post.Id, Ct)).Status.Value);
        Data(await client.Posts.UpdateAsync(post.Id, new PostsUpdateRequest { Caption = "Rye, fresh", ScheduledAt = null }, Ct));
        var failed = Data(await client.Posts.ListAsync(status: PostStatus.Failed, cancellationToken: Ct)).Posts;
        Data(await client.Posts.RetryAsync(new PostsRetryRequest { PostIds = [Assert.Single(failed).Id] }, Ct));
        Assert.Equal([post.Id], Data(await client.Posts.DeleteManyAsync(new PostsDeleteManyRequest { PostIds = [post.Id] }, Ct)).DeletedIds);
    }

    private async Task CallPacksAsync(GenviralClient client)
    {
        var pack = Data(await client.Packs.CreateAsync(new PacksCreateRequest { Name = "Crusts" }, Ct));
        var image = Data(await client.Packs.Images.AddAsync(pack.Id, new PacksImagesAddRequest { ImageUrl = Image }, Ct));
        Assert.Equal(1, Data(await client.Packs.GetAsync(pack.Id, Ct)).ImageCount);
        Assert.Equal("Crumbs", Data(await client.Packs.UpdateAsync(pack.Id, new PacksUpdateRequest { Name = "Crumbs" }, Ct)).Name);
        Assert.NotEmpty(Data(await client.Packs.ListAsync(search: "crumb", cancellationToken: Ct)).Packs);
        Data(await client.Packs.Images.DeleteAsync(pack.Id, image.Id, Ct));
        var deleted = await client.Packs.DeleteAsync(pack.Id, Ct);
        Called(deleted.Ok, deleted, deleted.Call);
    }

    private async Task CallSlideshowsAsync(GenviralClient client)
    {
        Data(await client.Slideshows.GenerateAsync(new SlideshowsGenerateRequest { Prompt = "Three signs of a good crust", SlideCount = 3 }, Ct));
        var id = Data(await client.Slideshows.ListAsync(cancellationToken: Ct)).Slideshows[0].Id;
        Assert.NotEmpty(Data(await client.Slideshows.GetAsync(id, Ct)).Slides);
        Data(await client.Slideshows.UpdateAsync(id, new SlideshowsUpdateRequest { Title = "Crusts" }, Ct));
        Data(await client.Slideshows.RegenerateSlideAsync(id, 0, cancellationToken: Ct));
        Assert.Equal("rendered", Data(await client.Slideshows.RenderAsync(id, Ct)).Status?.Value);
        Data(await client.Slideshows.DeleteAsync(Data(await client.Slideshows.DuplicateAsync(id, Ct)).Id, Ct));

        const string Photos = "https://www.tiktok.com/@quay.example/photo/7100000000000000001";
        var preview = Data(await client.Slideshows.CopyTikTok.PreviewAsync(new SlideshowsCopyTikTokPreviewRequest { Url = Photos }, Ct));
        var import = new SlideshowsCopyTikTokImportRequest { Url = Photos, PreviewId = preview.PreviewId, PackImages = [Image] };
        Assert.True(Data(await client.Slideshows.CopyTikTok.ImportAsync(import, Ct)).UsedCachedPreview);
    }

    private async Task CallTemplatesAsync(GenviralClient client)
    {
        var slideshow = Data(await client.Slideshows.ListAsync(cancellationToken: Ct)).Slideshows[0].Id;
        var made = Data(await client.Templates.FromSlideshowAsync(slideshow, cancellationToken: Ct));
        var template = Data(await client.Templates.CreateAsync(new TemplatesCreateRequest { Name = "Crusts", Config = made.Config }, Ct));
        Assert.Equal(made.Config, Data(await client.Templates.GetAsync(template.Id, Ct)).Config);
        Data(await client.Templates.UpdateAsync(template.Id, new TemplatesUpdateRequest { Description = null }, Ct));
        Assert.NotEmpty(Data(await client.Templates.ListAsync(cancellationToken: Ct)).Templates);
        Data(await client.Templates.DeleteAsync(template.Id, Ct));
    }

    private async Task CallFoldersAsync(GenviralClient client)
    {
        var slideshow = Data(await client.Slideshows.ListAsync(cancellationToken: Ct)).Slideshows[0].Id;
        var outer = Data(await client.Folders.CreateAsync(new FoldersCreateRequest { Name = "Spring", MediaType = FolderMediaType.Slideshow }, Ct));
        var inner = Data(await client.Folders.CreateAsync(
            new FoldersCreateRequest { Name = "April", MediaType = FolderMediaType.Slideshow, ParentFolderId = outer.Id }, Ct));
        var items = new FolderItems { ItemIds = [slideshow] };
        Data(await client.Folders.Items.AddAsync(inner.Id, items, Ct));
        Assert.Single(Data(await client.Folders.Items.ListAsync(inner.Id, cancellationToken: Ct)).Items);
        Assert.Equal(outer.Id, Data(await client.Folders.GetAsync(inner.Id, Ct)).ParentFolderId);
        Assert.Equal(outer.Id, Assert.Single(Data(await client.Folders.AncestorsAsync(inner.Id, Ct)).Ancestors).Id);
        Data(await client.Folders.Items.RemoveAsync(inner.Id, items, Ct));
        Assert.Null(Data(await client.Folders.MoveAsync(inner.Id, new FoldersMoveRequest { ParentFolderId = null }, Ct)).ParentFolderId);
        Assert.NotEmpty(Data(await client.Folders.ListAsync(FolderMediaType.Slideshow, cancellationToken: Ct)).Folders);
        Data(await client.Folders.DeleteAsync(outer.Id, Ct));
    }

    private async Task CallStudioAsync(GenviralClient client)
    {
        var models = Data(await client.Studio.ModelsAsync(cancellationToken: Ct)).Models;
        string Model(string mode) => models.First(model => model.Mode.Value == mode).Id;
        Data(await client.Studio.Images.GenerateAsync(new StudioImagesGenerateRequest { ModelId = Model("image"), Prompt = "A loaf" }, Ct));
        var video = Data(await client.Studio.Videos.GenerateAsync(new StudioVideosGenerateRequest { ModelId = Model("video"), Prompt = "A loaf" }, Ct));
        Assert.Equal("processing", Data(await client.Studio.Videos.GetAsync(video.VideoId, Ct)).Status.Value);
        Assert.Equal("succeeded", Data(await client.Studio.Videos.GetAsync(video.VideoId, Ct)).Status.Value);
    }

    private async Task CallAnalyticsAsync(GenviralClient client)
    {
        Data(await client.Analytics.SummaryAsync(cancellationToken: Ct));
        Assert.NotEmpty(Data(await client.Analytics.PostsAsync(limit: 2, cancellationToken: Ct)).Posts);
        Assert.NotEmpty(Data(await client.Analytics.WorkspaceSuggestionsAsync(Ct)));
        var created = Data(await client.Analytics.Targets.CreateAsync(
            new AnalyticsTargetsCreateRequest { Platform = AnalyticsPlatform.TikTok, Identifier = "@quay.example" }, Ct));
        var id = created.Target.Id;
        Assert.NotEmpty(Data(await client.Analytics.Targets.ListAsync(Ct)).Targets);
        Data(await client.Analytics.Targets.GetAsync(id, Ct));
        Data(await client.Analytics.Targets.UpdateAsync(id, new AnalyticsTargetsUpdateRequest { Favorite = true }, Ct));
        var refresh = Data(await client.Analytics.Targets.RefreshAsync(id, Ct)).Refresh;
        Data(await client.Analytics.Refresh.GetAsync(refresh.Id, Ct));
        Assert.Equal("completed", Data(await client.Analytics.Refresh.GetAsync(refresh.Id, Ct)).Status.Value);
        var deleted = await client.Analytics.Targets.DeleteAsync(id, Ct);
        Called(deleted.Ok, deleted, deleted.Call);
    }

    private TData Data<TData>(GenviralEnvelope<TData> answer)
    {
        Called(answer.Ok, answer, answer.Call);
        return answer.Data!;
    }

    private void Called(bool ok, GenviralEnvelope answer, ApiCall call)
    {
        Assert.True(ok, $"{call}: {answer.ErrorCode} {answer.Message} {answer.Issues}");
        _called.Add($"{call.Method} {call.PathTemplate}");
    }

    /// <summary>All endpoints that the client has.</summary>
    private static SortedSet<string> Operations()
        => new(
            typeof(GenviralClient).Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(GenviralClient).Namespace)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
                .Where(field => field.FieldType == typeof(ApiOperation))
                .Select(field => (ApiOperation)field.GetValue(null)!)
                .Select(operation => $"{operation.Method} {operation.PathTemplate}"),
            StringComparer.Ordinal);
}
