using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Reads what nearly all specs are made of (keys, values, lists, brackets, comments) several times as fast as the parser.</summary>
/// <remarks>
/// It reports nothing and decides nothing: at the first character that could be a mistake, or that needs thought, it gives up,
/// and the parser reads the whole file. What it does read gives the very nodes that the parser's events would have given.
/// </remarks>
internal sealed class QuickReader
{
    private readonly string _text;
    private readonly QuickScalars _scalars;
    private readonly SpecFile _file;
    private readonly CancellationToken _cancellationToken;
    private readonly int _start;
    private int _position;
    private int _lastEnd;
    private int _depth;

    /// <summary>The column of the block around the brackets; -1 for none.</summary>
    private int _indent = -1;

    private QuickReader(SpecText text, CancellationToken cancellationToken)
    {
        _text = text.Slice(0, text.Length);
        _file = text.File;
        _start = text.Start;
        _position = text.Start;
        _scalars = new QuickScalars(_text, _file);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The file's outermost mapping; null where the parser has to read.</summary>
    public static MappingNode? TryRead(SpecText text, CancellationToken cancellationToken)
    {
        if (!text.IsAsWritten)
        {
            return null;
        }

        var reader = new QuickReader(text, cancellationToken);
        return reader.TryReadDocument(out var root) ? root : null;
    }

    private bool TryReadDocument(out MappingNode? root)
    {
        root = null;
        if (QuickScalars.HasOddCharacters(_text) || !TryNextLine(out var column))
        {
            return false;
        }

        Node? node = null;
        var isRead = Current == '{'
            ? TryReadFlowMapping(out node) && IsLineDone()
            : column == 0 && TryReadMapping(column, out node);
        root = node as MappingNode;
        return isRead && !TryNextLine(out _) && _position == _text.Length;
    }

    private char Current => At(_position);

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    /// <summary>Goes to the next line that has more than blanks and a comment; false at the end of the file.</summary>
    private bool TryNextLine(out int column)
    {
        var lineStart = -1;
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case ' ' or '\r':
                    _position++;
                    break;
                case '\n':
                    _position++;
                    lineStart = _position;
                    break;
                case '#':
                    _position = EndOfLine(_position);
                    break;
                default:
                    column = _position - (lineStart >= 0 ? lineStart : StartOfLine(_position));
                    return true;
            }
        }

        column = -1;
        return false;
    }

    private int StartOfLine(int position)
        => position == 0 ? 0 : Math.Max(_start, _text.LastIndexOf('\n', position - 1) + 1);

    private int EndOfLine(int position)
    {
        var end = _text.IndexOf('\n', position);
        return end < 0 ? _text.Length : end;
    }

    /// <summary>Whether nothing but a comment stands on the rest of the line; goes to its end.</summary>
    private bool IsLineDone()
    {
        var start = _position;
        while (Current is ' ' or '\r')
        {
            _position++;
        }

        if (Current == '#' && _position > start)
        {
            _position = EndOfLine(_position);
        }

        return _position == _text.Length || Current == '\n';
    }

    private bool TryReadMapping(int indent, out Node? mapping)
    {
        mapping = null;
        var start = _position;
        var entries = new List<MappingEntry>(4);
        _cancellationToken.ThrowIfCancellationRequested();
        if (!TryEnter())
        {
            return false;
        }

        var names = new QuickNames();
        var column = indent;
        while (column == indent)
        {
            if (!_scalars.TryReadKey(ref _position, out var key) || !names.Add(key!.Text, entries))
            {
                return false;
            }

            _lastEnd = key.At.Span.End;
            if (!TryReadValue(key, indent, out var value))
            {
                return false;
            }

            entries.Add(new MappingEntry(key, value!));
            if (!TryNextLine(out column))
            {
                break;
            }
        }

        _depth--;
        mapping = new MappingNode(entries, _scalars.Span(start, _lastEnd));
        return column < indent;
    }

    /// <summary>The value behind a key's colon: on the line, or in a block below it.</summary>
    private bool TryReadValue(ScalarNode key, int indent, out Node? value)
    {
        value = null;
        while (Current == ' ')
        {
            _position++;
        }

        if (Current is not ('\n' or '\r' or '#') && _position < _text.Length)
        {
            return TryReadOnLine(key, indent, out value);
        }

        var hasComment = Current == '#';
        var behind = _position;
        if (TryNextLine(out var column) && (column > indent || (column == indent && IsDash)))
        {
            return IsDash ? TryReadSequence(column, column == indent, out value) : TryReadMapping(column, out value);
        }

        _position = behind;
        value = new EmptyNode(key.At, key.Text, Comment: null);
        return !hasComment;
    }

    private bool IsDash => Current == '-' && At(_position + 1) == ' ';

    /// <summary>A value that ends on its line, and is not continued on the next one.</summary>
    private bool TryReadOnLine(ScalarNode? key, int indent, out Node? value)
    {
        if (Current is '|' or '>')
        {
            return TryReadText(indent, out value);
        }

        _indent = indent;
        var isRead = Current switch
        {
            '{' => TryReadFlowMapping(out value),
            '[' => TryReadFlowSequence(out value),
            _ => TryTake(_scalars.TryRead(ref _position, key), out value),
        };
        if (!isRead || !IsLineDone())
        {
            return false;
        }

        // A deeper line would go on with the text.
        var behind = _position;
        var isContinued = TryNextLine(out var column) && column > indent;
        _position = behind;
        return !isContinued;
    }

    private bool TryReadText(int indent, out Node? value)
    {
        value = _scalars.TryReadBlock(ref _position, indent);
        _lastEnd = value?.At.Span.End ?? _lastEnd;
        return value is not null;
    }

    private bool TryTake(ScalarNode? scalar, out Node? value)
    {
        value = scalar;
        _lastEnd = scalar?.At.Span.End ?? _lastEnd;
        return scalar is not null;
    }

    private bool TryReadSequence(int indent, bool isUnindented, out Node? sequence)
    {
        sequence = null;
        var start = _position;
        var items = new List<Node>(4);
        if (!TryEnter())
        {
            return false;
        }

        var column = indent;
        while (column == indent && IsDash)
        {
            var dash = _position;
            _position += 2;
            while (Current == ' ')
            {
                _position++;
            }

            if (!TryReadItem(indent, indent + _position - dash, out var item))
            {
                return false;
            }

            items.Add(item!);
            if (!TryNextLine(out column))
            {
                break;
            }
        }

        _depth--;
        sequence = new SequenceNode(items, _scalars.Span(start, _lastEnd));
        return column < indent || (isUnindented && column == indent);
    }

    private bool TryReadItem(int indent, int column, out Node? item)
    {
        item = null;
        if (Current is '\n' or '\r' or '#' or '\0' || IsDash)
        {
            return false;
        }

        return Current is not ('{' or '[') && _scalars.IsKey(_position)
            ? TryReadMapping(column, out item)
            : TryReadOnLine(key: null, indent, out item);
    }

    private bool TryEnter() => ++_depth < NodeBuilder.DeepestLevel;

    private bool TryReadFlow(out Node? value) => Current switch
    {
        '{' => TryReadFlowMapping(out value),
        '[' => TryReadFlowSequence(out value),
        _ => TryTake(_scalars.TryReadInFlow(ref _position), out value),
    };

    private bool TryReadFlowMapping(out Node? mapping)
    {
        mapping = null;
        var start = _position++;
        var entries = new List<MappingEntry>(2);
        var names = new QuickNames();
        if (!TryEnter() || !TrySkipInFlow())
        {
            return false;
        }

        while (Current != '}')
        {
            if (!_scalars.TryReadFlowKey(ref _position, out var key) || !names.Add(key!.Text, entries) || !TrySkipInFlow()
                || !TryReadFlow(out var value) || !TrySkipInFlow())
            {
                return false;
            }

            entries.Add(new MappingEntry(key, value!));
            if (!TryGoOn('}'))
            {
                return false;
            }
        }

        return TryLeave(new MappingNode(entries, _scalars.Span(start, _position + 1)), out mapping);
    }

    private bool TryReadFlowSequence(out Node? sequence)
    {
        sequence = null;
        var start = _position++;
        var items = new List<Node>(4);
        if (!TryEnter() || !TrySkipInFlow())
        {
            return false;
        }

        while (Current != ']')
        {
            if (!TryReadFlow(out var item) || !TrySkipInFlow())
            {
                return false;
            }

            items.Add(item!);
            if (!TryGoOn(']'))
            {
                return false;
            }
        }

        return TryLeave(new SequenceNode(items, _scalars.Span(start, _position + 1)), out sequence);
    }

    private bool TryLeave(Node node, out Node? left)
    {
        _depth--;
        _position++;
        _lastEnd = _position;
        left = node;
        return true;
    }

    /// <summary>Behind an element: at the end of its bracket, or at the next element.</summary>
    private bool TryGoOn(char end)
    {
        if (Current == end)
        {
            return true;
        }

        if (Current != ',')
        {
            return false;
        }

        _position++;
        return TrySkipInFlow() && Current != end;
    }

    /// <summary>Skips blanks, line ends and comments between brackets; false where a line begins too far left to belong to them.</summary>
    private bool TrySkipInFlow()
    {
        var lineStart = -1;
        while (true)
        {
            switch (Current)
            {
                case ' ' or '\r':
                    _position++;
                    break;
                case '\n':
                    _position++;
                    lineStart = _position;
                    break;
                case '#' when At(_position - 1) is ' ' or '\n':
                    _position = EndOfLine(_position);
                    break;
                default:
                    return _position < _text.Length && (lineStart < 0 || _position - lineStart > _indent);
            }
        }
    }
}
