namespace Genviral.Gen.Paging;

/// <summary>Which page of an enumeration it is.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Position">The offset, page number or cursor that it was asked with; null: none, the API's first page.</param>
internal readonly record struct PagePlace(int Number, string? Position);

/// <summary>A page, with its elements where it is a success.</summary>
internal readonly record struct FetchedPage<TItem, TPage>(TPage Envelope, IReadOnlyList<TItem> Items, PagePlace Place);
