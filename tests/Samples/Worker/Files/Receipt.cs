using System.Text.Json;
using Genviral.Partner;

namespace Genviral.Samples.Worker.Files;

/// <summary>What the API said when it took a post; an emitted type, stored as it came.</summary>
internal sealed record Receipt(PostsCreateData Data)
{
    public const string Extension = ".receipt.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Receipt Load(string path) => new(JsonSerializer.Deserialize<PostsCreateData>(File.ReadAllBytes(path))!);

    /// <summary>Writes it in one step: half a receipt would be none.</summary>
    public void Save(string path)
    {
        var draft = path + ".tmp";
        File.WriteAllText(draft, JsonSerializer.Serialize(Data, Indented));
        File.Move(draft, path, overwrite: true);
    }
}
