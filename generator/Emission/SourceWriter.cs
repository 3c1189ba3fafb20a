using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Writes C# from raw literals that look like what they emit.</summary>
/// <remarks>
/// A hole with several lines is indented to its column. A line whose holes all came out empty is dropped, and so are
/// blank lines behind <c>{</c>, before <c>}</c> and in a row; thus a literal may hold every part that could be there.
/// </remarks>
internal sealed class SourceWriter
{
    // A file of a group of twenty endpoints: the buffer comes from a pool and goes back to it, so it need not grow.
    private const int FirstSize = 256 * 1024;

    // The text so far, the line that is being written at its end. Pooled: a big client's files would be allocated several times over.
    private char[] _text = ArrayPool<char>.Shared.Rent(FirstSize);
    private int _length;
    private int _lineStart;
    private int _indent;
    private bool _hasEmptyHole;
    private bool _isBlankPending;
    private bool _isBehindBrace = true;

    /// <summary>Writes <paramref name="text"/> without a line end behind it.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822", Justification = "The compiler hands the writer to the literal, which writes to it.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Literal text) => _ = text;

    /// <summary>Writes a text, each line of it at the current indentation.</summary>
    public void Write(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest[0] != '\n')
            {
                rest = rest.Slice(WriteToLineEnd(rest));
            }

            if (!rest.IsEmpty)
            {
                EndLine();
                rest = rest.Slice(1);
            }
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        while (_length > _lineStart && _text[_length - 1] == ' ')
        {
            _length--;
        }

        if (_length > _lineStart)
        {
            FlushLine();
        }
        else if (!_hasEmptyHole)
        {
            _isBlankPending = !_isBehindBrace;
        }

        _hasEmptyHole = false;
    }

    /// <summary>The whole text, with a line end behind it; nothing can be written any more.</summary>
    public SourceText Finish()
    {
        if (_length > _lineStart)
        {
            EndLine();
        }

        var text = EmittedText.Of(_text, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return text;
    }

    private void FlushLine()
    {
        _isBehindBrace = _text[_length - 1] == '{';
        if (_isBlankPending && FirstCharacter() != '}')
        {
            Reserve(1);
            Array.Copy(_text, _lineStart, _text, _lineStart + 1, _length - _lineStart);
            _text[_lineStart] = '\n';
            _length++;
        }

        Reserve(1);
        _text[_length++] = '\n';
        _lineStart = _length;
        _isBlankPending = false;
    }

    private char FirstCharacter()
    {
        var i = _lineStart;
        while (_text[i] == ' ')
        {
            i++;
        }

        return _text[i];
    }

    /// <summary>Writes what stands before the first line end; returns how much that is.</summary>
    /// <remarks>Character by character: most texts are a word or two, which searching and copying by vectors takes longer for.</remarks>
    private int WriteToLineEnd(ReadOnlySpan<char> text)
    {
        Reserve(_indent + text.Length);
        if (_length == _lineStart)
        {
            _text.AsSpan(_length, _indent).Fill(' ');
            _length += _indent;
        }

        var target = _text.AsSpan(_length, text.Length);
        var count = 0;
        while (count < text.Length && text[count] != '\n')
        {
            target[count] = text[count];
            count++;
        }

        _length += count;
        return count;
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
            Array.Copy(_text, larger, _length);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }
    }

    private int LineLength => _length - _lineStart;

    private void WriteHole(string text)
    {
        if (text.Length == 0)
        {
            _hasEmptyHole = true;
            return;
        }

        var outer = _indent;
        _indent = Math.Max(LineLength, outer);
        Write(text);
        _indent = outer;
    }

    private void WriteHole(RemarksText remarks)
    {
        var outer = _indent;
        _indent = Math.Max(LineLength, outer);
        remarks.Write(this);
        _indent = outer;
    }

    private void WriteHole(Action<SourceWriter> part)
    {
        var outer = _indent;
        var length = _length;
        _indent = Math.Max(LineLength, outer);
        part(this);
        _hasEmptyHole |= _length == length;
        _indent = outer;
    }

    /// <summary>The literal that a call of <see cref="Write(ref Literal)"/> is made of.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Literal
    {
        private readonly SourceWriter _writer;

        public Literal(int literalLength, int holes, SourceWriter writer)
        {
            _ = (literalLength, holes);
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Write(text);

        public void AppendFormatted(string? text) => _writer.WriteHole(text ?? "");

        public void AppendFormatted(int number)
            => _writer.WriteHole(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

        public void AppendFormatted(RemarksText remarks) => _writer.WriteHole(remarks);

        public void AppendFormatted(Action<SourceWriter> part) => _writer.WriteHole(part);
    }
}
