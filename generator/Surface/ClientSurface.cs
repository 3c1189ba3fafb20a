using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Surface;

/// <summary>What a consumer's code can name of a client, one line a thing.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Lines">In ordinal order, each with a key of its own.</param>
internal sealed record ClientSurface(string Client, EquatableArray<SurfaceLine> Lines)
{
    /// <summary>Reads the surface off the plan; null where planning failed.</summary>
    public static ClientSurface? Of(ClientFiles files)
    {
        var parts = files.Files.SelectMany(file => file.Parts).ToArray();
        var client = parts.OfType<ClientPlan>().FirstOrDefault();
        if (client is null)
        {
            return null;
        }

        var uses = new TypeUses(parts);
        var lines = parts.SelectMany(part => SurfaceText.Of(part, uses))
            .Append(new SurfaceLine($"namespace {files.Files[0].Namespace}", "", SurfaceUse.Sent | SurfaceUse.Received))
            .OrderBy(line => line.Text, StringComparer.Ordinal);
        return new ClientSurface(client.Names.Client, lines.ToEquatableArray());
    }
}

/// <summary>One thing that a consumer's code can name.</summary>
/// <param name="Key">What it is and its name: <c>property Item.Color</c>.</param>
/// <param name="Rest">How it is: <c>?: string</c>.</param>
/// <param name="Use">Who would notice a change of it.</param>
internal sealed record SurfaceLine(string Key, string Rest, SurfaceUse Use)
{
    public string Text => Key + Rest;

    /// <summary>Whether callers may leave it out.</summary>
    public bool IsOptional => Rest.StartsWith("?", StringComparison.Ordinal);
}

/// <summary>Who has to do with a thing: those who set it, those who read it, or both.</summary>
[Flags]
internal enum SurfaceUse
{
    None = 0,
    Sent = 1,
    Received = 2,
}
