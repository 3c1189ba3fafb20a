namespace Genviral.Gen.Requests;

/// <content>Puts a path together.</content>
internal sealed partial class PathTemplate
{
    private string Join(ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        var parts = new string[_parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = i % 2 == 0 ? _parts[i] : FindValue(_parts[i], values, key);
        }

        return string.Concat(parts);
    }
}
