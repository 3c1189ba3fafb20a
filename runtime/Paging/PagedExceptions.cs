namespace Genviral.Gen.Paging;

/// <summary>Tells exceptions which page they are about.</summary>
internal static class PagedExceptions
{
    internal static TException At<TException>(this TException exception, PagePlace place)
        where TException : ApiException
    {
        exception.Set(place);
        return exception;
    }
}
