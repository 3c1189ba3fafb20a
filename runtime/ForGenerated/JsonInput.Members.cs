using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>The members of objects.</content>
public ref partial struct JsonInput
{
    /// <summary>Begins to read the members of the current object.</summary>
    /// <exception cref="JsonException">It lies too deep.</exception>
    public JsonMemberCursor EnterObject(JsonMembers members)
    {
        if (Next != '{')
        {
            throw Misfit("an object");
        }

        Enter();
        return new JsonMemberCursor(members);
    }

    /// <summary>Goes to the value of the next member that is named; skips the others, unless they are kept.</summary>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public bool NextMember(ref JsonMemberCursor cursor)
    {
        while (MoveToName(ref cursor))
        {
            var end = cursor.Members.EndOfExpected(_json, _at, cursor.Last, out var expected);
            if (end > 0)
            {
                _nameAt = _at;
                _at = JsonScanner.ByteAt(_json, end) > ' ' ? end : JsonScanner.SkipBlanks(_json, end);
                cursor.MoveTo(expected);
                return true;
            }

            if (ReadName(ref cursor))
            {
                return true;
            }

            NoteUnknownMember();
            Skip();
        }

        cursor.MoveToUnknown();
        RequireAll(in cursor);
        return false;
    }

    /// <summary>Goes to the quote of the next name; false behind the object's end.</summary>
    private bool MoveToName(ref JsonMemberCursor cursor)
    {
        var at = _at;
        var next = JsonScanner.ByteAt(_json, at);
        if (next <= ' ')
        {
            at = JsonScanner.SkipBlanks(_json, at);
            next = JsonScanner.ByteAt(_json, at);
        }

        if (next == (byte)'}')
        {
            _at = at;
            return false;
        }

        if (cursor.IsStarted)
        {
            if (next != (byte)',')
            {
                throw Broken();
            }

            at++;
            at = JsonScanner.ByteAt(_json, at) > ' ' ? at : JsonScanner.SkipBlanks(_json, at);
        }

        cursor.IsStarted = true;
        _at = at;
        return true;
    }

    /// <summary>Reads a name that is not the one expected, and finds it among the others; false for one that is to be skipped.</summary>
    private bool ReadName(ref JsonMemberCursor cursor)
    {
        _nameAt = _at;
        _at = RequireEnd(JsonScanner.EndOfName(_json, _at));
        var quote = JsonScanner.EndOfString(_json, _nameAt + 1, out var traits);
        var name = _json[(_nameAt + 1)..quote];
        var index = cursor.Members.Names.IndexOf((traits & StringTraits.Escaped) == 0 ? name : Encoding.UTF8.GetBytes(MemberName));
        if (index < 0)
        {
            cursor.MoveToUnknown();
            return cursor.Members.KeepsUnknown;
        }

        cursor.Members.Learn(cursor.Last, index);
        cursor.MoveTo(index);
        return true;
    }

    private void RequireAll(in JsonMemberCursor cursor)
    {
        var missing = cursor.Members.FindMissing(in cursor);
        if (missing >= 0)
        {
            var name = cursor.Members.Names[missing];
            throw new JsonMisfitException(Offset, $"a member '{name}'", "an object without it", name);
        }

        Leave();
    }

    /// <summary>Goes behind the bracket that opens a level.</summary>
    private void Enter()
    {
        if (_level == JsonPathFinder.MostLevels)
        {
            throw Broken();
        }

        _level++;
        _at++;
    }

    private void Leave()
    {
        _level--;
        _at++;
    }
}
