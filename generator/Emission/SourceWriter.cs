using System.Runtime.CompilerServices;
using System.Text;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Writes C# from raw literals that look like what they emit.</summary>
/// <remarks>
/// A hole with several lines is indented to its column. A line whose holes all came out empty is dropped, and so are
/// blank lines behind <c>{</c>, before <c>}</c> and in a row; thus a literal may hold every part that could be there.
/// </remarks>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
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
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            Append(text, start, end - start);
            EndLine();
            start = end + 1;
        }

        Append(text, start, text.Length - start);
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        TrimEnd();
        if (_line.Length > 0)
        {
            FlushLine();
        }
        else if (!_hasEmptyHole)
        {
            _isBlankPending = !_isBehindBrace;
        }

        _line.Clear();
        _hasEmptyHole = false;
    }

    /// <summary>The whole text, with a line end behind it.</summary>
    public override string ToString()
    {
        if (_line.Length > 0)
        {
            EndLine();
        }

        return _text.ToString();
    }

    private void FlushLine()
    {
        var first = FirstCharacter();
        if (_isBlankPending && first != '}')
        {
            _text.Append('\n');
        }

        _text.Append(_line).Append('\n');
        _isBlankPending = false;
        _isBehindBrace = _line[_line.Length - 1] == '{';
    }

    private char FirstCharacter()
    {
        var i = 0;
        while (_line[i] == ' ')
        {
            i++;
        }

        return _line[i];
    }

    private void TrimEnd()
    {
        while (_line.Length > 0 && _line[_line.Length - 1] == ' ')
        {
            _line.Length--;
        }
    }

    private void Append(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (_line.Length == 0)
        {
            _line.Append(' ', _indent);
        }

        _line.Append(text, start, length);
    }

    private void WriteHole(string text)
    {
        if (text.Length == 0)
        {
            _hasEmptyHole = true;
            return;
        }

        var outer = _indent;
        _indent = Math.Max(_line.Length, outer);
        Write(text);
        _indent = outer;
    }

    private void WriteHole(Action<SourceWriter> part)
    {
        var outer = _indent;
        var (length, column) = (_text.Length, _line.Length);
        _indent = Math.Max(column, outer);
        part(this);
        _hasEmptyHole |= _text.Length == length && _line.Length == column;
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

        public void AppendFormatted(Action<SourceWriter> part) => _writer.WriteHole(part);
    }
}
