namespace Genviral.Gen.Hosting;

/// <summary>Finds handlers that make attempts of their own, as <c>AddStandardResilienceHandler</c> puts them in: their retries and ours would multiply.</summary>
internal static class RetryingHandlers
{
    /// <summary>By name, since the packages that have them are not ours to depend on.</summary>
    private static readonly string[] Names = ["Microsoft.Extensions.Http.Resilience.", "Microsoft.Extensions.Http.PolicyHttpMessageHandler"];

    /// <summary>Whether one of them stands before <paramref name="handler"/>'s connections.</summary>
    internal static bool AreIn(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler { InnerHandler: var inner })
        {
            var name = handler.GetType().FullName ?? "";
            if (Names.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
            {
                return true;
            }

            handler = inner;
        }

        return false;
    }
}
