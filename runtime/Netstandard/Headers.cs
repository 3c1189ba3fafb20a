using System.Collections;
using System.Net.Http.Headers;

namespace Genviral.Gen;

/// <summary>Headers as later frameworks show them: as they came.</summary>
internal static class Headers
{
    extension(HttpHeaders headers)
    {
        public AsTheyCame NonValidated => new(headers);
    }

    extension(HttpRequestException exception)
    {
        public HttpRequestError HttpRequestError => exception is null ? default : HttpRequestError.Unknown;
    }

    /// <summary>The values of a header as one text.</summary>
    internal readonly struct Joined(IEnumerable<string> values)
    {
        public override string ToString() => string.Join(", ", values);
    }

    internal readonly struct AsTheyCame(HttpHeaders headers) : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        /// <summary>False also for a name that cannot stand there; asking for it outright would throw.</summary>
        public bool Contains(string name) => headers.TryGetValues(name, out _);

        public bool TryGetValues(string name, out Joined values)
        {
            var isFound = headers.TryGetValues(name, out var found);
            values = new Joined(found ?? []);
            return isFound;
        }

        public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator() => headers.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => headers.GetEnumerator();
    }
}
