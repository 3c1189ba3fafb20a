using System.Text;

namespace Genviral.Gen.Generator.Surface;

/// <summary>A surface as a file of comments, which the package's targets make a <c>Name.genviral.api.txt</c> of.</summary>
/// <remarks>A generator writes no files, but the compiler writes what is emitted where it is told to.</remarks>
internal static class SurfaceFile
{
    public static string HintName(ClientSurface surface) => RecordedSurface.FileName(surface.Client) + ".cs";

    public static string Text(ClientSurface surface)
    {
        var text = new StringBuilder();
        text.Append("// # What code can name of ").Append(surface.Client).Append(". A change that breaks it is a warning, see GENV9020 to GENV9022.\n");
        foreach (var line in surface.Lines)
        {
            text.Append("// ").Append(line.Text).Append('\n');
        }

        return text.ToString();
    }
}
