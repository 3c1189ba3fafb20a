namespace Genviral.Gen.Paging;

/// <summary>The way of one enumeration through the pages: where it is, and where the next page is.</summary>
/// <remarks>The position is of a nullable type; null is the API's own beginning.</remarks>
internal abstract class PageTrack<TItem, TPage, TPosition>(TPosition start)
{
    internal TPosition Position { get; private protected set; } = start;

    /// <summary>Goes on to the next page.</summary>
    /// <returns>False: <paramref name="page"/> was the last.</returns>
    /// <exception cref="EndlessException">The pages would never end.</exception>
    internal abstract bool Advance(TPage page, IReadOnlyList<TItem> items);
}
