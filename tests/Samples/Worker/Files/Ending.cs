namespace Genviral.Samples.Worker.Files;

/// <summary>What became of a post.</summary>
/// <param name="IsGood">Whether it is published everywhere.</param>
/// <param name="Text">What people read about it.</param>
internal sealed record Ending(bool IsGood, string Text)
{
    /// <summary>The same in one line, for tables and logs.</summary>
    public string Line => Text.TrimEnd().ReplaceLineEndings("; ");
}
