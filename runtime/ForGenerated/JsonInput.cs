using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>A place in JSON text, from which values are read strictly.</summary>
/// <remarks>A copy is a place of its own: copy it to look ahead, or to come back later.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonInput
{
    private readonly int _origin;
    private Utf8JsonReader _reader;
    private ReadOnlySpan<byte> _name;
    private bool _nameIsEscaped;

    /// <summary>Starts at the first token of <paramref name="utf8Json"/>.</summary>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public JsonInput(ReadOnlySpan<byte> utf8Json)
        : this(utf8Json, origin: 0)
    {
    }

    /// <summary>Starts in a part of a text that lies <paramref name="origin"/> bytes after its beginning.</summary>
    internal JsonInput(ReadOnlySpan<byte> utf8Json, int origin)
    {
        _origin = origin;
        _reader = new Utf8JsonReader(utf8Json, isFinalBlock: true, state: default);
        _reader.Read();
    }

    /// <summary>The kind of the current value.</summary>
    public readonly JsonValueKind Kind => _reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        JsonTokenType.Null => JsonValueKind.Null,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>The name of the member that <see cref="NextMember"/> stopped at last.</summary>
    public readonly string MemberName => JsonText.Read(_name, _nameIsEscaped);

    /// <summary>Where the current token starts, from the first byte of the whole text.</summary>
    internal readonly int TokenStart => _origin + (int)_reader.TokenStartIndex;

    /// <summary>Where the current token ends, from the first byte of the whole text.</summary>
    internal readonly int TokenEnd => _origin + (int)_reader.BytesConsumed;

    /// <summary>The raw bytes of the current scalar, without quotes.</summary>
    internal readonly ReadOnlySpan<byte> RawValue => _reader.ValueSpan;

    /// <summary>The text of the current string or name.</summary>
    internal readonly string Text => JsonText.Read(_reader.ValueSpan, _reader.ValueIsEscaped);

    internal readonly bool IsAtArrayEnd => _reader.TokenType == JsonTokenType.EndArray;

    internal readonly bool IsAtName => _reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Begins to read the members of the current object.</summary>
    public readonly JsonMemberCursor EnterObject(JsonMembers members)
    {
        Require(JsonTokenType.StartObject, "an object");
        return new JsonMemberCursor(members);
    }

    /// <summary>Goes to the value of the next member that is named; skips the others, unless they are kept.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember(ref JsonMemberCursor cursor)
    {
        while (true)
        {
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                RequireAll(in cursor);
                cursor.MoveToUnknown();
                return false;
            }

            _name = _reader.ValueSpan;
            _nameIsEscaped = _reader.ValueIsEscaped;
            var index = FindMember(cursor.Members.Names, cursor.Expected);
            _reader.Read();
            if (index >= 0)
            {
                cursor.Expected = index + 1;
                cursor.MoveTo(index);
                return true;
            }

            if (cursor.Members.KeepsUnknown)
            {
                cursor.MoveToUnknown();
                return true;
            }

            _reader.Skip();
        }
    }

    /// <summary>Goes to the end of the current value.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>Whether the current value is null.</summary>
    public readonly bool TryReadNull() => _reader.TokenType == JsonTokenType.Null;

    /// <summary>The exception to throw when the current value does not fit.</summary>
    /// <param name="expected">What is expected, with its article: <c>a string</c>.</param>
    public readonly Exception Misfit(string expected)
        => new JsonMisfitException(TokenStart, expected, JsonActual.Describe(in _reader));

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    internal bool MoveNext() => _reader.Read();

    private readonly int FindMember(Utf8Names names, int expected)
    {
        if (_nameIsEscaped)
        {
            return names.IndexOf(System.Text.Encoding.UTF8.GetBytes(MemberName));
        }

        return names.Is(expected, _name) ? expected : names.IndexOf(_name);
    }

    private readonly void RequireAll(in JsonMemberCursor cursor)
    {
        var missing = cursor.Members.FindMissing(in cursor);
        if (missing >= 0)
        {
            var name = cursor.Members.Names[missing];
            throw new JsonMisfitException(TokenStart, $"a member '{name}'", "an object without it", name);
        }
    }

    private readonly void Require(JsonTokenType token, string expected)
    {
        if (_reader.TokenType != token)
        {
            throw Misfit(expected);
        }
    }
}
