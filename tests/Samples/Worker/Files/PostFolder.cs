namespace Genviral.Samples.Worker.Files;

/// <summary>The folder that posts go through: <c>inbox</c>, <c>accepted</c>, and then <c>done</c> or <c>failed</c>. A post is where its file is.</summary>
/// <remarks>Every step is one rename, so a program that dies leaves each post in one place, and the next run goes on from there.</remarks>
internal sealed class PostFolder
{
    private readonly string _accepted;
    private readonly string _done;
    private readonly string _failed;

    public PostFolder(string root)
    {
        Inbox = Directory.CreateDirectory(Path.Combine(root, "inbox")).FullName;
        _accepted = Directory.CreateDirectory(Path.Combine(root, "accepted")).FullName;
        _done = Directory.CreateDirectory(Path.Combine(root, "done")).FullName;
        _failed = Directory.CreateDirectory(Path.Combine(root, "failed")).FullName;
    }

    /// <summary>Where people and programs drop posts, one JSON file each.</summary>
    public string Inbox { get; }

    /// <summary>Posts in the inbox that nobody has touched since <paramref name="settled"/>: a younger one may still be written.</summary>
    public IReadOnlyList<PostFile> Waiting(DateTimeOffset settled)
        => [.. Posts(Inbox).Where(post => File.GetLastWriteTimeUtc(post.Path) <= settled.UtcDateTime)];

    /// <summary>Posts that the API has taken and that came to no end yet, with their receipts.</summary>
    public IReadOnlyList<(PostFile Post, Receipt Receipt)> Accepted()
        => [.. Posts(_accepted).Where(post => File.Exists(post.Beside(Receipt.Extension))).Select(post => (post, Receipt.Load(post.Beside(Receipt.Extension))))];

    /// <summary>Takes a post out of the inbox. The receipt is there first: a file without one could not be followed.</summary>
    public PostFile Accept(PostFile post, Receipt receipt)
    {
        var accepted = post.In(_accepted);
        receipt.Save(accepted.Beside(Receipt.Extension));
        File.Move(post.Path, accepted.Path);
        return accepted;
    }

    /// <summary>Puts a post where it belongs in the end, what became of it beside it.</summary>
    public PostFile Finish(PostFile post, Ending ending)
    {
        var finished = post.In(ending.IsGood ? _done : _failed);
        File.WriteAllText(finished.Beside(".outcome.txt"), ending.Text);
        File.Move(post.Path, finished.Path);
        File.Delete(post.Beside(Receipt.Extension));
        return finished;
    }

    private static IEnumerable<PostFile> Posts(string folder)
        => Directory.EnumerateFiles(folder, "*.json")
            .Where(path => !path.EndsWith(Receipt.Extension, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(path => new PostFile(path));
}
