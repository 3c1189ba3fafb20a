namespace Genviral.Gen.Retry;

/// <summary>How an attempt ended, as far as a repetition depends on it.</summary>
internal enum AttemptOutcome
{
    /// <summary>An envelope that says that the call worked.</summary>
    Worked,

    /// <summary>An answer that came whole: the envelope of a failure, or something else.</summary>
    Refused,

    /// <summary>No whole answer came, and the next attempt may have more luck.</summary>
    Broken,

    /// <summary>No attempt can change it, or the answer is not the API's.</summary>
    Final,
}
