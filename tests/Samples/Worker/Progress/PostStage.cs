namespace Genviral.Samples.Worker.Progress;

/// <summary>How far a post is.</summary>
internal enum PostStage
{
    /// <summary>It is on its way to the API.</summary>
    Sending,

    /// <summary>The API could not take it or tell about it now; the next round tries again.</summary>
    Later,

    /// <summary>The API has it.</summary>
    Accepted,

    /// <summary>The networks are at it.</summary>
    Publishing,

    /// <summary>It is out.</summary>
    Done,

    /// <summary>It will not be published, or not everywhere.</summary>
    Failed,
}
