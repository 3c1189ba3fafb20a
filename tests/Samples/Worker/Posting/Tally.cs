namespace Genviral.Samples.Worker.Posting;

/// <summary>How many posts came to which end in this run.</summary>
internal sealed class Tally
{
    private int _posted;
    private int _failed;

    public int Posted => _posted;

    public int Failed => _failed;

    /// <summary>Posts that came to no end yet, as of the last round.</summary>
    public int Open { get; set; }

    /// <summary>Whether the last round got through to the API and did all that could be done.</summary>
    public bool IsReached { get; set; } = true;

    public bool AllWell => Failed == 0 && IsReached;

    public void Count(bool isGood)
    {
        _ = isGood ? Interlocked.Increment(ref _posted) : Interlocked.Increment(ref _failed);
    }
}
