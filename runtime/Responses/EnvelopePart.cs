namespace Genviral.Gen.Responses;

/// <summary>The small parts of an envelope, which are found while its data is read.</summary>
internal enum EnvelopePart
{
    Ok,
    Code,
    Message,
    ErrorCode,
    Issues,
}
