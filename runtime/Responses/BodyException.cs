namespace Genviral.Gen.Responses;

/// <summary>A body that cannot be read as JSON at all; never leaves the runtime, which makes an <see cref="ApiProtocolException"/> of it.</summary>
internal sealed class BodyException : Exception
{
    /// <param name="what">How the sentence "the answer …" goes on.</param>
    /// <param name="start">The beginning of the body, where it is not at hand any more.</param>
    /// <param name="innerException">What the transport says.</param>
    internal BodyException(string what, string? start = null, Exception? innerException = null)
        : base(what, innerException) => Start = start;

    internal string? Start { get; }
}
