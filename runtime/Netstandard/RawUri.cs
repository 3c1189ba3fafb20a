namespace Genviral.Gen.Requests;

/// <summary>Makes a URI that goes on the wire as it is written, as far as the framework lets it.</summary>
internal static class RawUri
{
    private static readonly char[] PathEnd = ['?', '#'];

    /// <summary>Refuses what the framework would make another path of: <c>..</c> in a value, however it is escaped.</summary>
    internal static Uri Of(string url)
    {
        var end = url.IndexOfAny(PathEnd);
        var path = end < 0 ? url : url.Substring(0, end);
        foreach (var segment in path.Split('/'))
        {
            if (Uri.UnescapeDataString(segment) is "." or "..")
            {
                throw new ArgumentException($"'.' and '..' cannot stand in a path on this framework: {path}");
            }
        }

        return new Uri(url);
    }
}
