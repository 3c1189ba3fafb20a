namespace Genviral.Gen.Paging;

/// <summary>What shows that the pages would never end; it leaves the runtime as an <see cref="ApiProtocolException"/>.</summary>
internal sealed class EndlessException(string why) : Exception(why);
