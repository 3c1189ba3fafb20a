namespace Genviral.Gen.Requests;

/// <summary>The body of a request, which makes new content for each attempt.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether it can be sent again: false for a stream that can be read once.</summary>
    internal abstract bool IsReplayable { get; }

    /// <summary>Content for one attempt, which disposes it.</summary>
    internal abstract HttpContent MakeContent();
}
