using Genviral.Partner;

namespace Genviral.Gen.Tests.Partner;

/// <summary>Calls an operation through its emitted method.</summary>
internal delegate Task<IApiEnvelope> PartnerCall(IGenviralClient client, PartnerRequest request);

/// <summary>The endpoints of the vendor's contract by their ids there, each with the emitted method that it is.</summary>
internal static class PartnerCalls
{
    public static IReadOnlyDictionary<string, PartnerCall> All { get; } = new Dictionary<string, PartnerCall>(StringComparer.Ordinal)
    {
        ["accounts.list"] = async (c, _) => await c.Accounts.ListAsync(),

        ["files.createUpload"] = async (c, r) => await c.Files.CreateUploadAsync(r.Read<FilesCreateUploadRequest>()),
        ["files.list"] = async (c, r) => await c.Files.ListAsync(
            r.Int("limit"), r.Int("offset"), r.Value("type", text => new FileType(text)), r.List("context", text => text)),

        ["posts.create"] = async (c, r) => await c.Posts.CreateAsync(r.Read<PostsCreateRequest>()),
        ["posts.list"] = async (c, r) => await c.Posts.ListAsync(
            r.Value("status", text => new PostStatus(text)), r.Int("limit"), r.Moment("since"), r.Moment("until")),
        ["posts.get"] = async (c, r) => await c.Posts.GetAsync(r.Id("postId")),
        ["posts.update"] = async (c, r) => await c.Posts.UpdateAsync(r.Id("postId"), r.Read<PostsUpdateRequest>()),
        ["posts.retry"] = async (c, r) => await c.Posts.RetryAsync(r.Read<PostsRetryRequest>()),
        ["posts.deleteMany"] = async (c, r) => await c.Posts.DeleteManyAsync(r.Read<PostsDeleteManyRequest>()),

        ["slideshows.list"] = async (c, r) => await c.Slideshows.ListAsync(
            r.Value("status", text => new SlideshowStatus(text)), r.Text("search"), r.Int("limit"), r.Int("offset")),
        ["slideshows.generate"] = async (c, r) => await c.Slideshows.GenerateAsync(r.Read<SlideshowsGenerateRequest>()),
        ["slideshows.get"] = async (c, r) => await c.Slideshows.GetAsync(r.Id("slideshowId")),
        ["slideshows.update"] = async (c, r) => await c.Slideshows.UpdateAsync(r.Id("slideshowId"), r.Read<SlideshowsUpdateRequest>()),
        ["slideshows.delete"] = async (c, r) => await c.Slideshows.DeleteAsync(r.Id("slideshowId")),
        ["slideshows.render"] = async (c, r) => await c.Slideshows.RenderAsync(r.Id("slideshowId")),
        ["slideshows.duplicate"] = async (c, r) => await c.Slideshows.DuplicateAsync(r.Id("slideshowId")),
        ["slideshows.regenerateSlide"] = async (c, r) => await c.Slideshows.RegenerateSlideAsync(
            r.Id("slideshowId"), r.Index("slideIndex"), r.ReadOrNone<SlideshowsRegenerateSlideRequest>()),
        ["slideshows.copyTikTok.preview"] = async (c, r) => await c.Slideshows.CopyTikTok.PreviewAsync(r.Read<SlideshowsCopyTikTokPreviewRequest>()),
        ["slideshows.copyTikTok.import"] = async (c, r) => await c.Slideshows.CopyTikTok.ImportAsync(r.Read<SlideshowsCopyTikTokImportRequest>()),

        ["packs.list"] = async (c, r) => await c.Packs.ListAsync(r.Text("search"), r.Int("limit"), r.Int("offset"), r.Flag("include_public")),
        ["packs.create"] = async (c, r) => await c.Packs.CreateAsync(r.Read<PacksCreateRequest>()),
        ["packs.get"] = async (c, r) => await c.Packs.GetAsync(r.Id("packId")),
        ["packs.update"] = async (c, r) => await c.Packs.UpdateAsync(r.Id("packId"), r.Read<PacksUpdateRequest>()),
        ["packs.delete"] = async (c, r) => await c.Packs.DeleteAsync(r.Id("packId")),
        ["packs.images.add"] = async (c, r) => await c.Packs.Images.AddAsync(r.Id("packId"), r.Read<PacksImagesAddRequest>()),
        ["packs.images.delete"] = async (c, r) => await c.Packs.Images.DeleteAsync(r.Id("packId"), r.Id("imageId")),

        ["templates.list"] = async (c, r) => await c.Templates.ListAsync(r.Text("search"), r.Int("limit"), r.Int("offset")),
        ["templates.create"] = async (c, r) => await c.Templates.CreateAsync(r.Read<TemplatesCreateRequest>()),
        ["templates.get"] = async (c, r) => await c.Templates.GetAsync(r.Id("templateId")),
        ["templates.update"] = async (c, r) => await c.Templates.UpdateAsync(r.Id("templateId"), r.Read<TemplatesUpdateRequest>()),
        ["templates.delete"] = async (c, r) => await c.Templates.DeleteAsync(r.Id("templateId")),
        ["templates.fromSlideshow"] = async (c, r) => await c.Templates.FromSlideshowAsync(
            r.Id("slideshowId"), r.ReadOrNone<TemplatesFromSlideshowRequest>()),

        ["folders.list"] = async (c, r) => await c.Folders.ListAsync(
            new FolderMediaType(r.NeededText("media_type")), r.Text("parent_folder_id"), r.Int("limit"), r.Int("offset")),
        ["folders.create"] = async (c, r) => await c.Folders.CreateAsync(r.Read<FoldersCreateRequest>()),
        ["folders.get"] = async (c, r) => await c.Folders.GetAsync(r.Id("folderId")),
        ["folders.move"] = async (c, r) => await c.Folders.MoveAsync(r.Id("folderId"), r.Read<FoldersMoveRequest>()),
        ["folders.delete"] = async (c, r) => await c.Folders.DeleteAsync(r.Id("folderId")),
        ["folders.ancestors"] = async (c, r) => await c.Folders.AncestorsAsync(r.Id("folderId")),
        ["folders.items.list"] = async (c, r) => await c.Folders.Items.ListAsync(r.Id("folderId"), r.Int("limit"), r.Int("offset")),
        ["folders.items.add"] = async (c, r) => await c.Folders.Items.AddAsync(r.Id("folderId"), r.Read<FolderItems>()),
        ["folders.items.remove"] = async (c, r) => await c.Folders.Items.RemoveAsync(r.Id("folderId"), r.Read<FolderItems>()),

        ["studio.models"] = async (c, r) => await c.Studio.ModelsAsync(r.Value("mode", text => new StudioMode(text))),
        ["studio.images.generate"] = async (c, r) => await c.Studio.Images.GenerateAsync(r.Read<StudioImagesGenerateRequest>()),
        ["studio.videos.generate"] = async (c, r) => await c.Studio.Videos.GenerateAsync(r.Read<StudioVideosGenerateRequest>()),
        ["studio.videos.get"] = async (c, r) => await c.Studio.Videos.GetAsync(r.Id("videoId")),

        ["subscription.get"] = async (c, _) => await c.Subscription.GetAsync(),
        ["trends.brief"] = async (c, r) => await c.Trends.BriefAsync(
            r.NeededText("keyword"), r.Value("platform", text => new TrendPlatform(text)), r.Int("limit"), r.Value("range", text => new TrendRange(text))),

        ["analytics.summary"] = async (c, r) => await c.Analytics.SummaryAsync(
            r.Value("range", text => new AnalyticsRange(text)),
            r.Day("start"),
            r.Day("end"),
            r.List("platforms", text => new AnalyticsPlatform(text)),
            r.List("accounts", text => text)),
        ["analytics.posts"] = async (c, r) => await c.Analytics.PostsAsync(
            r.Value("range", text => new AnalyticsRange(text)),
            r.Day("start"),
            r.Day("end"),
            r.List("platforms", text => new AnalyticsPlatform(text)),
            r.List("accounts", text => text),
            r.Value("sortBy", text => new AnalyticsPostsSortBy(text)),
            r.Value("sortOrder", text => new AnalyticsPostsSortOrder(text)),
            r.Int("limit"),
            r.Int("offset")),
        ["analytics.workspaceSuggestions"] = async (c, _) => await c.Analytics.WorkspaceSuggestionsAsync(),
        ["analytics.targets.list"] = async (c, _) => await c.Analytics.Targets.ListAsync(),
        ["analytics.targets.create"] = async (c, r) => await c.Analytics.Targets.CreateAsync(r.Read<AnalyticsTargetsCreateRequest>()),
        ["analytics.targets.get"] = async (c, r) => await c.Analytics.Targets.GetAsync(r.Id("id")),
        ["analytics.targets.update"] = async (c, r) => await c.Analytics.Targets.UpdateAsync(r.Id("id"), r.Read<AnalyticsTargetsUpdateRequest>()),
        ["analytics.targets.delete"] = async (c, r) => await c.Analytics.Targets.DeleteAsync(r.Id("id")),
        ["analytics.targets.refresh"] = async (c, r) => await c.Analytics.Targets.RefreshAsync(r.Id("id")),
        ["analytics.refresh.get"] = async (c, r) => await c.Analytics.Refresh.GetAsync(r.Id("id")),
    };
}
