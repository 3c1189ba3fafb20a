namespace Genviral.Gen.Json;

/// <summary>A value that does not fit what is read; never leaves the runtime, which makes an <see cref="ApiProtocolException"/> of it.</summary>
internal sealed class JsonMisfitException : Exception
{
    internal JsonMisfitException(int offset, string expected, string actual, string? member = null)
        : base($"Expected {expected}, but got {actual}.")
    {
        Offset = offset;
        Expected = expected;
        Actual = actual;
        Member = member;
    }

    /// <summary>Where the token that does not fit starts, from the body's first byte.</summary>
    internal int Offset { get; }

    internal string Expected { get; }

    internal string Actual { get; }

    /// <summary>The member that the object which ends at <see cref="Offset"/> lacks, if that is the misfit.</summary>
    internal string? Member { get; }

    /// <summary>The path, where it is known without a search.</summary>
    internal string? Path { get; private init; }

    /// <summary>A misfit at a known path.</summary>
    internal static JsonMisfitException At(string path, string expected, string actual) => new(0, expected, actual) { Path = path };

    /// <summary>The path of the value that does not fit.</summary>
    internal string FindPath(ReadOnlySpan<byte> body)
    {
        var path = Path ?? JsonPathFinder.Find(body, Offset);
        return Member is null ? path : JsonPath.Member(path, Member);
    }
}
