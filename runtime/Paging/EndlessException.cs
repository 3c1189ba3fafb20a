namespace Genviral.Gen.Paging;

/// <summary>What shows that the pages have no end that could be reached; it leaves the runtime as an <see cref="ApiProtocolException"/>.</summary>
/// <param name="why">What was seen.</param>
/// <param name="what">What that means for the list.</param>
internal sealed class EndlessException(string why, string what = "would never end") : Exception(why)
{
    internal string What => what;
}
