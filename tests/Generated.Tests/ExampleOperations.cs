namespace Genviral.Gen.Generated.Tests;

/// <summary>The names that the API's documentation gives to operations, and their ids in the vendor's contract.</summary>
internal static class ExampleOperations
{
    public static IReadOnlyDictionary<string, string> Ids { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["listAccounts"] = "accounts.list",
        ["createFileUpload"] = "files.createUpload",
        ["listFiles"] = "files.list",

        ["createPost"] = "posts.create",
        ["listPosts"] = "posts.list",
        ["getPost"] = "posts.get",
        ["updatePost"] = "posts.update",
        ["retryPosts"] = "posts.retry",
        ["deletePosts"] = "posts.deleteMany",

        ["listSlideshows"] = "slideshows.list",
        ["generateSlideshow"] = "slideshows.generate",
        ["getSlideshow"] = "slideshows.get",
        ["updateSlideshow"] = "slideshows.update",
        ["renderSlideshow"] = "slideshows.render",
        ["duplicateSlideshow"] = "slideshows.duplicate",
        ["deleteSlideshow"] = "slideshows.delete",
        ["regenerateSlide"] = "slideshows.regenerateSlide",
        ["previewTiktokCopy"] = "slideshows.copyTikTok.preview",
        ["importTiktokCopy"] = "slideshows.copyTikTok.import",

        ["listPacks"] = "packs.list",
        ["createPack"] = "packs.create",
        ["getPack"] = "packs.get",
        ["updatePack"] = "packs.update",
        ["deletePack"] = "packs.delete",
        ["addPackImage"] = "packs.images.add",
        ["deletePackImage"] = "packs.images.delete",

        ["listTemplates"] = "templates.list",
        ["createTemplate"] = "templates.create",
        ["getTemplate"] = "templates.get",
        ["updateTemplate"] = "templates.update",
        ["deleteTemplate"] = "templates.delete",
        ["createTemplateFromSlideshow"] = "templates.fromSlideshow",

        ["listFolders"] = "folders.list",
        ["createFolder"] = "folders.create",
        ["getFolder"] = "folders.get",
        ["moveFolder"] = "folders.move",
        ["deleteFolder"] = "folders.delete",
        ["listFolderAncestors"] = "folders.ancestors",
        ["listFolderItems"] = "folders.items.list",
        ["addFolderItems"] = "folders.items.add",
        ["removeFolderItems"] = "folders.items.remove",

        ["listStudioModels"] = "studio.models",
        ["generateStudioImage"] = "studio.images.generate",
        ["generateStudioVideo"] = "studio.videos.generate",
        ["getStudioVideo"] = "studio.videos.get",

        ["getSubscription"] = "subscription.get",
        ["getTrendBrief"] = "trends.brief",

        ["getAnalyticsSummary"] = "analytics.summary",
        ["listAnalyticsPosts"] = "analytics.posts",
        ["listAnalyticsTargets"] = "analytics.targets.list",
        ["createAnalyticsTarget"] = "analytics.targets.create",
        ["getAnalyticsTarget"] = "analytics.targets.get",
        ["updateAnalyticsTarget"] = "analytics.targets.update",
        ["deleteAnalyticsTarget"] = "analytics.targets.delete",
        ["refreshAnalyticsTarget"] = "analytics.targets.refresh",
        ["getAnalyticsRefresh"] = "analytics.refresh.get",
        ["listAnalyticsWorkspaceSuggestions"] = "analytics.workspaceSuggestions",
    };

    /// <summary>What the documentation has beyond the 57 endpoints of the contract; its examples are passed over.</summary>
    public static IReadOnlyList<string> BeyondTheContract { get; } = ["listInfluencers", "getInfluencer"];
}
