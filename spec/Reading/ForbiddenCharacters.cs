using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Finds characters that no spec may hold, and the marks that decoding leaves for bytes that are no UTF-8.</summary>
internal sealed class ForbiddenCharacters
{
    private const int Most = 100;

    private readonly List<int> _places = [];

    private ForbiddenCharacters(SpecText text)
    {
        for (var position = text.Start; position < text.Length && _places.Count <= Most; position++)
        {
            if (text[position] is not (>= ' ' and < '\u007F') && (IsForbidden(text[position]) || IsHalfPair(text, position)))
            {
                _places.Add(position);
            }
        }
    }

    public bool IsEmpty => _places.Count == 0;

    /// <summary>Whether there are so many that the file is no text at all.</summary>
    public bool IsNoText => _places.Count > Most;

    public static ForbiddenCharacters Find(SpecText text) => new(text);

    public static bool IsForbidden(char character) => character is (< ' ' and not ('\t' or '\n' or '\r'))
        or (>= '\u007F' and <= '\u009F' and not '\u0085')
        or >= '\uFFFD';

    /// <summary>One finding for neighbours, which come from one mistake.</summary>
    public IEnumerable<Finding> Report(SpecText text)
    {
        for (var first = 0; first < _places.Count;)
        {
            var next = first + 1;
            while (next < _places.Count && _places[next] == _places[next - 1] + 1 && text[_places[next]] == text[_places[first]])
            {
                next++;
            }

            var at = text.Span(_places[first], _places[next - 1] + 1);
            yield return text[_places[first]] == '\uFFFD'
                ? DocumentReport.InvalidUtf8(at)
                : DocumentReport.ForbiddenCharacter(at, text[_places[first]]);
            if (IsNoText)
            {
                yield break;
            }

            first = next;
        }
    }

    /// <summary>Whether one of them stands in a stretch, so that its text cannot be trusted.</summary>
    public bool IsIn(int start, int end)
    {
        var index = _places.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < _places.Count && _places[index] < end;
    }

    private static bool IsHalfPair(SpecText text, int position)
        => (char.IsHighSurrogate(text[position]) && !char.IsLowSurrogate(text[position + 1]))
            || (char.IsLowSurrogate(text[position]) && !char.IsHighSurrogate(text[position - 1]));
}
