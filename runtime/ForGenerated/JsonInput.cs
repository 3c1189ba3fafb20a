using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Genviral.Gen.Drift;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>A place in JSON text, from which values are read strictly.</summary>
/// <remarks>
/// It stands on the first byte of a value and, once that has been read or skipped, behind its last. A value that is
/// passed because another is due is gone back to (see <see cref="At"/>). A copy is a place of its own: copy it to look ahead, or to come back later.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonInput
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _origin;
    private readonly DriftNotes? _drift;
    private int _at;
    private int _level;
    private int _nameAt;
    private JsonObjectState _object;

    // Members that belong to the envelope, where an object is both: what keeps unnamed members passes them over.
    private JsonMembers? _envelope;
    private int _envelopeAt;

    // Members that are there twice are rare and spoil what was read; an answer with some is looked through first, object by object.
    private bool _looksAhead;

    /// <summary>Starts at the first value of <paramref name="utf8Json"/>.</summary>
    /// <exception cref="JsonException">There is no JSON.</exception>
    public JsonInput(ReadOnlySpan<byte> utf8Json)
        : this(utf8Json, origin: 0)
    {
    }

    /// <summary>Starts in a part of a text that lies <paramref name="origin"/> bytes after its beginning.</summary>
    /// <param name="utf8Json">The part.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="drift">Takes what the spec does not know; null: nobody wants it.</param>
    internal JsonInput(ReadOnlySpan<byte> utf8Json, int origin, DriftNotes? drift = null)
    {
        _json = utf8Json;
        _origin = origin;
        _drift = drift;
        _at = JsonScanner.SkipBlanks(utf8Json, 0);
        if (_at == utf8Json.Length)
        {
            throw Broken();
        }
    }

    /// <summary>Says that members of the current value are the envelope's, should it be read as data, too.</summary>
    internal void LeaveOut(JsonMembers envelope)
    {
        _envelope = envelope;
        _envelopeAt = _at;
    }

    /// <summary>The kind of the current value.</summary>
    public readonly JsonValueKind Kind => Next switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonValueKind.Number,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>The name of the member that <see cref="NextMember"/> stopped at last.</summary>
    internal readonly string MemberName => JsonText.ReadString(_json, _nameAt);

    /// <summary>The place in the whole text: where the current value starts, or where the one that was read ends.</summary>
    internal readonly int Offset => _origin + _at;

    private readonly byte Next => JsonScanner.ByteAt(_json, _at);

    /// <summary>Goes behind the current value.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public void Skip() => _at = RequireEnd(JsonScanner.EndOfValue(_json, _at, _level));

    /// <summary>Whether the current value is null, which counts as read then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull() => Next == 'n' && ReadNull();

    /// <summary>The exception to throw when the current value does not fit, or is none.</summary>
    /// <param name="expected">What is expected, with its article: <c>a string</c>.</param>
    public readonly Exception Misfit(string expected)
    {
        try
        {
            var reader = new Utf8JsonReader(_json[_at..]);
            reader.Read();
            return new JsonMisfitException(Offset, expected, JsonActual.Describe(in reader));
        }
        catch (JsonException)
        {
            // The place in the text is that of the whole text.
            return Broken();
        }
    }

    /// <summary>Sees that nothing but blanks follows.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    internal readonly void RequireEnd()
    {
        if (JsonScanner.SkipBlanks(_json, _at) != _json.Length)
        {
            throw Broken();
        }
    }

    /// <summary>Says that the envelope knows the member that <see cref="NextMember"/> stopped at last, whoever else reads it.</summary>
    internal readonly void KnowMember()
    {
        if (_drift is { WantsMembers: true })
        {
            _drift.Know(_origin + _nameAt);
        }
    }

    /// <summary>Notes that the spec does not know the member that <see cref="NextMember"/> stopped at last.</summary>
    internal readonly void NoteUnknownMember()
    {
        if (_drift is { WantsMembers: true })
        {
            _drift.Add(ApiDriftKind.Member, _origin + _nameAt);
        }
    }

    private bool ReadNull()
    {
        ReadLiteral("null"u8);
        return true;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal) => _at = RequireEnd(JsonScanner.EndOfLiteral(_json, _at, literal));

    private readonly int RequireEnd(int end) => end != JsonScanner.Broken ? end : throw Broken();

    /// <summary>What the reader of System.Text.Json says of the text, which knows line and byte.</summary>
    private readonly JsonException Broken()
    {
        try
        {
            var reader = new Utf8JsonReader(_json);
            while (reader.Read())
            {
            }

            return new JsonException("The text is no JSON.");
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }
}
