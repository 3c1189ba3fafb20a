namespace Genviral.Samples.Worker.Files;

/// <summary>The file of one post.</summary>
internal sealed record PostFile(string Path)
{
    /// <summary>What people call it: <c>bread</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The path of a file that belongs to it.</summary>
    public string Beside(string extension) => System.IO.Path.ChangeExtension(Path, extension);

    /// <summary>Where it would lie in another folder: under its name, or with a number behind that if the name is taken there.</summary>
    public PostFile In(string folder)
    {
        var target = new PostFile(System.IO.Path.Combine(folder, Name + ".json"));
        for (var number = 2; File.Exists(target.Path); number++)
        {
            target = new PostFile(System.IO.Path.Combine(folder, $"{Name} ({number}).json"));
        }

        return target;
    }
}
