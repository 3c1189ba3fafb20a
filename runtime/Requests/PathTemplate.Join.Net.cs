using System.Globalization;
using System.Runtime.CompilerServices;

namespace Genviral.Gen.Requests;

/// <content>Puts a path together on the stack.</content>
internal sealed partial class PathTemplate
{
    private string Join(ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        var path = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < _parts.Length; i++)
        {
            path.AppendFormatted(i % 2 == 0 ? _parts[i] : FindValue(_parts[i], values, key));
        }

        return path.ToStringAndClear();
    }
}
