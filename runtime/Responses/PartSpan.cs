namespace Genviral.Gen.Responses;

/// <summary>Where a part lies in the body, and under which of the envelope's own members.</summary>
internal readonly record struct PartSpan(int Start, int Length, int Member)
{
    internal bool IsFound => Length > 0;

    internal ReadOnlySpan<byte> In(ReadOnlySpan<byte> body) => body.Slice(Start, Length);
}
