using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Surface;

/// <summary>A <c>Name.genviral.api.txt</c>: the surface that a consumer's code relies on, as it was recorded.</summary>
/// <param name="Client">The client that the file is called after.</param>
/// <param name="Start">The file's first place.</param>
internal sealed record RecordedSurface(string Client, SpecLocation Start, EquatableArray<RecordedLine> Lines)
{
    private const string Ending = ".genviral.api.txt";

    /// <summary>What a line begins with that says: this is gone, and it is meant.</summary>
    public const string RemovedMark = "*REMOVED*";

    /// <summary>The name of the file in which a client's surface is recorded.</summary>
    public static string FileName(string client) => client + Ending;

    public static bool IsRecord(AdditionalText text) => text.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    public static RecordedSurface Read(AdditionalText text, CancellationToken cancellation)
    {
        var source = text.GetText(cancellation) ?? SourceText.From("");
        var name = Path.GetFileName(text.Path);
        var file = new SpecFile(text.Path, source);
        var lines = source.Lines
            .Select(line => (line.Span, Text: line.ToString().Trim()))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#')
            .Select(line => new RecordedLine(line.Text, new SourceSpan(file, line.Span).ToLocation()));
        return new RecordedSurface(
            name.Substring(0, name.Length - Ending.Length), new SourceSpan(file, default).ToLocation(), lines.ToEquatableArray());
    }
}

/// <summary>A line of the file and where it stands.</summary>
internal sealed record RecordedLine(string Text, SpecLocation Location)
{
    public bool IsRemoval => Text.StartsWith(RecordedSurface.RemovedMark, StringComparison.Ordinal);

    /// <summary>The line without the mark.</summary>
    public string Surface => IsRemoval ? Text.Substring(RecordedSurface.RemovedMark.Length).Trim() : Text;

    /// <summary>What it is and its name.</summary>
    public string Key
    {
        get
        {
            var text = Surface;
            var nameStart = text.IndexOf(' ') + 1;
            var end = text.IndexOfAny([' ', ':', '?'], nameStart);
            return end < 0 ? text : text.Substring(0, end);
        }
    }

    /// <summary>How it is.</summary>
    public string Rest => Surface.Substring(Key.Length);
}
