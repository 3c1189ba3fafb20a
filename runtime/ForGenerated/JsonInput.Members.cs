using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>The members of objects, one after the other as they come.</content>
public ref partial struct JsonInput
{
    /// <summary>Begins a walk through the members of the current object.</summary>
    /// <exception cref="JsonException">It is no object, or lies too deep.</exception>
    internal JsonMemberCursor EnterMembers(JsonMembers members)
    {
        if (Next != '{')
        {
            throw Misfit("an object");
        }

        var start = _at;
        Enter();
        return new JsonMemberCursor(members, start);
    }

    /// <summary>Goes to the value of the next member that is named; skips the others, unless they are kept.</summary>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    internal bool NextMember(ref JsonMemberCursor cursor)
    {
        while (MoveToName(cursor.IsStarted))
        {
            var index = ReadName(cursor.Members, cursor.Last, expected: -1);
            cursor.MoveTo(index);
            if (index >= 0 || (cursor.Members.KeepsUnknown && !IsLeftOut(cursor.Start)))
            {
                return true;
            }

            if (!cursor.Members.KeepsUnknown)
            {
                NoteUnknownMember();
            }

            Skip();
        }

        Leave();
        return false;
    }

    /// <summary>Goes to the quote of the next name; false at the object's closing bracket.</summary>
    private bool MoveToName(bool isStarted)
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

        if (isStarted)
        {
            if (next != (byte)',')
            {
                throw Broken();
            }

            at++;
            at = JsonScanner.ByteAt(_json, at) > ' ' ? at : JsonScanner.SkipBlanks(_json, at);
        }

        _at = at;
        return true;
    }

    /// <summary>Reads the name at the place and goes to its value.</summary>
    /// <param name="members">The names.</param>
    /// <param name="last">The member before, or -1.</param>
    /// <param name="expected">The member that is looked for, or -1.</param>
    /// <returns>Its index, or -1 for one that is not named.</returns>
    private int ReadName(JsonMembers members, int last, int expected)
    {
        _nameAt = _at;
        var end = expected < 0 ? 0 : members.EndOf(expected, _json, _at);
        if (end == 0)
        {
            end = members.EndOfNext(_json, _at, last, out expected);
        }

        if (end > 0)
        {
            _at = JsonScanner.ByteAt(_json, end) > ' ' ? end : JsonScanner.SkipBlanks(_json, end);
            return expected;
        }

        _at = RequireEnd(JsonScanner.EndOfName(_json, _at));
        var quote = JsonScanner.EndOfString(_json, _nameAt + 1, out var traits);
        var name = _json[(_nameAt + 1)..quote];
        var index = members.Names.IndexOf((traits & StringTraits.Escaped) == 0 ? name : Encoding.UTF8.GetBytes(MemberName));
        if (index >= 0)
        {
            members.Learn(last, index);
        }

        return index;
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
