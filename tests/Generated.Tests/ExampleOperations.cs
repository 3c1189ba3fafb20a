using System.Text;
using Genviral.Gen.ForGenerated;
using Genviral.Partner;

namespace Genviral.Gen.Generated.Tests;

/// <summary>Calls an operation, with the body that a JSON text says or, without one, with an empty object.</summary>
internal delegate Task<IApiEnvelope> ExampleCall(GenviralClient client, string body);

/// <summary>The names that the facts give to operations, and the emitted methods that they are.</summary>
internal static class ExampleOperations
{
    private const string Id = "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";

    public static IReadOnlyDictionary<string, ExampleCall> All { get; } = new Dictionary<string, ExampleCall>
    {
        ["listAccounts"] = async (c, _) => await c.Accounts.ListAsync(),
        ["createFileUpload"] = async (c, b) => await c.Files.CreateUploadAsync(Read(b, FilesCreateUploadRequestJson.Read)),
        ["listFiles"] = async (c, _) => await c.Files.ListAsync(),
        ["createPost"] = async (c, b) => await c.Posts.CreateAsync(Read(b, PostsCreateRequestJson.Read)),
        ["listPosts"] = async (c, _) => await c.Posts.ListAsync(),
        ["getPost"] = async (c, _) => await c.Posts.GetAsync(Id),
        ["updatePost"] = async (c, b) => await c.Posts.UpdateAsync(Id, Read(b, PostsUpdateRequestJson.Read)),
        ["retryPosts"] = async (c, b) => await c.Posts.RetryAsync(Read(b, PostsRetryRequestJson.Read)),
        ["deletePosts"] = async (c, b) => await c.Posts.DeleteManyAsync(Read(b, PostsDeleteManyRequestJson.Read)),
        ["listSlideshows"] = async (c, _) => await c.Slideshows.ListAsync(),
        ["generateSlideshow"] = async (c, b) => await c.Slideshows.GenerateAsync(Read(b, SlideshowsGenerateRequestJson.Read)),
        ["getSlideshow"] = async (c, _) => await c.Slideshows.GetAsync(Id),
        ["updateSlideshow"] = async (c, b) => await c.Slideshows.UpdateAsync(Id, Read(b, SlideshowsUpdateRequestJson.Read)),
        ["renderSlideshow"] = async (c, _) => await c.Slideshows.RenderAsync(Id),
        ["duplicateSlideshow"] = async (c, _) => await c.Slideshows.DuplicateAsync(Id),
        ["deleteSlideshow"] = async (c, _) => await c.Slideshows.DeleteAsync(Id),
        ["regenerateSlide"] = async (c, b) => await c.Slideshows.RegenerateSlideAsync(Id, 1, Read(b, SlideshowsRegenerateSlideRequestJson.Read)),
        ["previewTiktokCopy"] = async (c, b) => await c.Slideshows.CopyTikTok.PreviewAsync(Read(b, SlideshowsCopyTikTokPreviewRequestJson.Read)),
        ["importTiktokCopy"] = async (c, b) => await c.Slideshows.CopyTikTok.ImportAsync(Read(b, SlideshowsCopyTikTokImportRequestJson.Read)),
        ["listPacks"] = async (c, _) => await c.Packs.ListAsync(),
        ["createPack"] = async (c, b) => await c.Packs.CreateAsync(Read(b, PacksCreateRequestJson.Read)),
        ["getPack"] = async (c, _) => await c.Packs.GetAsync(Id),
        ["updatePack"] = async (c, b) => await c.Packs.UpdateAsync(Id, Read(b, PacksUpdateRequestJson.Read)),
        ["deletePack"] = async (c, _) => await c.Packs.DeleteAsync(Id),
        ["addPackImage"] = async (c, b) => await c.Packs.Images.AddAsync(Id, Read(b, PacksImagesAddRequestJson.Read)),
        ["deletePackImage"] = async (c, _) => await c.Packs.Images.DeleteAsync(Id, Id),
        ["listTemplates"] = async (c, _) => await c.Templates.ListAsync(),
        ["createTemplate"] = async (c, b) => await c.Templates.CreateAsync(Read(b, TemplatesCreateRequestJson.Read)),
        ["getTemplate"] = async (c, _) => await c.Templates.GetAsync(Id),
        ["updateTemplate"] = async (c, b) => await c.Templates.UpdateAsync(Id, Read(b, TemplatesUpdateRequestJson.Read)),
        ["deleteTemplate"] = async (c, _) => await c.Templates.DeleteAsync(Id),
        ["createTemplateFromSlideshow"] = async (c, _) => await c.Templates.FromSlideshowAsync(Id),
        ["listFolders"] = async (c, _) => await c.Folders.ListAsync(FolderMediaType.Upload),
        ["createFolder"] = async (c, b) => await c.Folders.CreateAsync(Read(b, FoldersCreateRequestJson.Read)),
        ["getFolder"] = async (c, _) => await c.Folders.GetAsync(Id),
        ["moveFolder"] = async (c, b) => await c.Folders.MoveAsync(Id, Read(b, FoldersMoveRequestJson.Read)),
        ["deleteFolder"] = async (c, _) => await c.Folders.DeleteAsync(Id),
        ["listFolderAncestors"] = async (c, _) => await c.Folders.AncestorsAsync(Id),
        ["listFolderItems"] = async (c, _) => await c.Folders.Items.ListAsync(Id),
        ["addFolderItems"] = async (c, b) => await c.Folders.Items.AddAsync(Id, Read(b, FolderItemsJson.Read)),
        ["removeFolderItems"] = async (c, b) => await c.Folders.Items.RemoveAsync(Id, Read(b, FolderItemsJson.Read)),
        ["listStudioModels"] = async (c, _) => await c.Studio.ModelsAsync(),
        ["generateStudioImage"] = async (c, b) => await c.Studio.Images.GenerateAsync(Read(b, StudioImagesGenerateRequestJson.Read)),
        ["generateStudioVideo"] = async (c, b) => await c.Studio.Videos.GenerateAsync(Read(b, StudioVideosGenerateRequestJson.Read)),
        ["getStudioVideo"] = async (c, _) => await c.Studio.Videos.GetAsync(Id),
        ["getSubscription"] = async (c, _) => await c.Subscription.GetAsync(),
        ["getTrendBrief"] = async (c, _) => await c.Trends.BriefAsync("clay"),
        ["getAnalyticsSummary"] = async (c, _) => await c.Analytics.SummaryAsync(),
        ["listAnalyticsPosts"] = async (c, _) => await c.Analytics.PostsAsync(),
        ["listAnalyticsTargets"] = async (c, _) => await c.Analytics.Targets.ListAsync(),
        ["createAnalyticsTarget"] = async (c, b) => await c.Analytics.Targets.CreateAsync(Read(b, AnalyticsTargetsCreateRequestJson.Read)),
        ["getAnalyticsTarget"] = async (c, _) => await c.Analytics.Targets.GetAsync(Id),
        ["updateAnalyticsTarget"] = async (c, b) => await c.Analytics.Targets.UpdateAsync(Id, Read(b, AnalyticsTargetsUpdateRequestJson.Read)),
        ["deleteAnalyticsTarget"] = async (c, _) => await c.Analytics.Targets.DeleteAsync(Id),
        ["refreshAnalyticsTarget"] = async (c, _) => await c.Analytics.Targets.RefreshAsync(Id),
        ["getAnalyticsRefresh"] = async (c, _) => await c.Analytics.Refresh.GetAsync(Id),
        ["listAnalyticsWorkspaceSuggestions"] = async (c, _) => await c.Analytics.WorkspaceSuggestionsAsync(),
    };

    private static T Read<T>(string json, JsonRead<T> read)
    {
        var input = new JsonInput(Encoding.UTF8.GetBytes(json));
        return read(ref input);
    }
}
