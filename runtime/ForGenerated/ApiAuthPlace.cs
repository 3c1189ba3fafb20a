namespace Genviral.Gen.ForGenerated;

/// <summary>The part of a request that carries the key.</summary>
internal enum ApiAuthPlace
{
    None,
    Header,
    Query,
    Path,
}
