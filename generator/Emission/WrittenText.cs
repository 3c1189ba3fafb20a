namespace Genviral.Gen.Generator.Emission;

/// <summary>Reads the characters of a buffer.</summary>
internal sealed class WrittenText(char[] text, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? text[_position] : -1;

    public override int Read() => _position < length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, length - _position);
        Array.Copy(text, _position, buffer, index, count);
        _position += count;
        return count;
    }

    public override string ReadToEnd()
    {
        var rest = new string(text, _position, length - _position);
        _position = length;
        return rest;
    }
}
