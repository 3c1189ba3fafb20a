namespace Genviral.Gen.Spec.Reading;

/// <summary>Gives the parser a spec from some place on, behind a prefix that opens what was open at that place.</summary>
/// <remarks>Characters that YAML forbids have been reported; the parser sees an underscore, as it would stop at them.</remarks>
internal sealed class SpecTextReader(SpecText text, string prefix, int start) : TextReader
{
    private int _next = -prefix.Length;

    /// <summary>How far the parser has read; a place in the spec's text.</summary>
    public int Position => start + Math.Max(0, _next);

    /// <summary>The place in the spec's text of an index that the parser counted; null inside the prefix.</summary>
    public int? ToPlace(long index) => index < prefix.Length ? null : (int)Math.Min(index - prefix.Length + start, text.Length);

    public override int Peek() => IsAtEnd ? -1 : Current;

    public override int Read()
    {
        if (IsAtEnd)
        {
            return -1;
        }

        var current = Current;
        _next++;
        return current;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        while (read < count && Read() is >= 0 and var next)
        {
            buffer[index + read++] = (char)next;
        }

        return read;
    }

    private bool IsAtEnd => _next >= 0 && start + _next >= text.Length;

    private char Current
    {
        get
        {
            var current = _next < 0 ? prefix[prefix.Length + _next] : text[start + _next];
            return ForbiddenCharacters.IsForbidden(current) ? '_' : current;
        }
    }
}
