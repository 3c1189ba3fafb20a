using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

// An emitted reader asks for each member once, in the order of the spec. While the text has the same order, each value is met when it is asked for.
// Members that come before their turn are passed, and their places kept: going back costs that their ends are found twice. Whether a member is absent
// is certain at the end of the object alone. A reader does not wait for it: a member that is due and not there, while a later one is, is taken for
// absent. Should it come after all, the object is read again, with patience; that happens once in the life of its JsonMembers.

/// <content>The members of objects, asked for one by one.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">It is no JSON, or does not fit.</exception>
    public T Read<T, TJson>()
        where TJson : struct, IJson<T>
        => JsonMembers.Find<TJson>() is { } members ? ReadObject<T, TJson>(default, members) : default(TJson).Read(ref this);

    /// <inheritdoc cref="Read{T, TJson}()"/>
    internal T Read<T>(IJson<T> json)
        => json is IObjectJson known ? ReadObject<T, IJson<T>>(json, known.Members) : json.Read(ref this);

    /// <summary>Begins to read the members of the current object.</summary>
    /// <returns>The object around it, for <see cref="LeaveObject"/>.</returns>
    /// <exception cref="JsonException">It is no object, or lies too deep.</exception>
    public JsonObjectState EnterObject(JsonMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var outer = _object;
        if (Next != '{')
        {
            throw Misfit("an object");
        }

        _object = new JsonObjectState(members, _at, _drift?.Count ?? 0);
        Enter();
        if (_looksAhead)
        {
            PassRest();
        }

        return outer;
    }

    /// <summary>Goes to the value of a member that must be there.</summary>
    /// <param name="index">Its index among the names. Each is asked for once.</param>
    /// <exception cref="JsonException">It is absent.</exception>
    [UnscopedRef]
    public ref JsonInput At(int index)
    {
        if (!GoOn(index) && !Find(index, isRequired: true))
        {
            throw Missing(index);
        }

        return ref this;
    }

    /// <summary>Goes to the value of a member that may be absent.</summary>
    /// <param name="index">Its index among the names. Each is asked for once.</param>
    /// <returns>Whether it is there.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public bool Has(int index) => GoOn(index) || Find(index, isRequired: false);

    /// <inheritdoc cref="ReadRest{T}"/>
    public IReadOnlyDictionary<string, T> ReadRest<T, TJson>()
        where TJson : struct, IJson<T>
        => ReadRest(JsonDelegates<T, TJson>.Read);

    /// <summary>Reads the members that are not named, once all others have been asked for; of duplicates the last stays.</summary>
    /// <exception cref="JsonException">The object is no JSON, or a value does not fit.</exception>
    public IReadOnlyDictionary<string, T> ReadRest<T>(JsonRead<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var rest = new Dictionary<string, T>();
        _object.ReturnToFront(ref _at);
        PassRest();
        _object.LeaveFront(_at);
        foreach (var name in _object.Unknown)
        {
            _nameAt = name;
            _at = RequireEnd(JsonScanner.EndOfName(_json, name));
            var text = MemberName;
            rest[text] = value(ref this);
        }

        return rest;
    }

    /// <summary>Ends to read the members of the current object.</summary>
    /// <param name="outer">The object around it.</param>
    /// <returns>False when a member has come that had been taken for absent, or has come twice: then the object is to be read again.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public bool LeaveObject(in JsonObjectState outer)
    {
        // Nearly all objects end so.
        if (Next == '}' && _object is { IsInOrder: true, IsStale: false })
        {
            Leave();
            _object = outer;
            return true;
        }

        return End(outer);
    }

    private T ReadObject<T, TJson>(TJson json, JsonMembers members)
        where TJson : IJson<T>
    {
        while (true)
        {
            var outer = EnterObject(members);
            var value = json.Read(ref this);
            if (LeaveObject(outer))
            {
                return value;
            }
        }
    }

    /// <summary>Goes to the value of the member that is due, if that is what the text goes on with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool GoOn(int index)
    {
        if (!_object.IsInOrder)
        {
            return false;
        }

        var at = _at;
        if (_object.Step == JsonObjectStep.Behind)
        {
            if (JsonScanner.ByteAt(_json, at) != ',')
            {
                return false;
            }

            at++;
        }

        var end = _object.Members.EndOf(index, _json, at);
        if (end == 0)
        {
            return false;
        }

        _object.Take(index);
        _nameAt = at;
        _at = JsonScanner.ByteAt(_json, end) > ' ' ? end : JsonScanner.SkipBlanks(_json, end);
        return true;
    }

    private bool Find(int index, bool isRequired)
    {
        _object.ReturnToFront(ref _at);
        var place = _object.PlaceOf(index);
        _object.Ask(index);
        var isHere = _object.Step == JsonObjectStep.OnValue && _object.Last == index;
        if (place > 0 && !isHere)
        {
            _object.LeaveFront(_at);
            _at = place;
            return true;
        }

        while (_object.Step == JsonObjectStep.OnValue || NextNamed(index))
        {
            var found = _object.Last;
            if (found == index)
            {
                _object.Step = JsonObjectStep.Behind;
                return true;
            }

            if (!isRequired && found > index && !_object.Members.IsScattered)
            {
                return false;
            }

            Pass(found);
        }

        return false;
    }

    private bool End(in JsonObjectState outer)
    {
        _object.ReturnToFront(ref _at);
        SkipRest();
        _object.Close();
        var isStale = _object.IsStale;
        if (isStale)
        {
            _looksAhead |= _object.Members.IsScattered;
            _object.Members.IsScattered = true;
            _drift?.Forget(_object.Notes);
            _level--;
            _at = _object.Start;
        }
        else
        {
            Leave();
        }

        _object = outer;
        return !isStale;
    }

    private void PassRest()
    {
        while (_object.Step == JsonObjectStep.OnValue || NextNamed(expected: -1))
        {
            Pass(_object.Last);
        }
    }

    private void SkipRest()
    {
        while (_object.Step == JsonObjectStep.OnValue || NextNamed(expected: -1))
        {
            Skip();
            _object.Step = JsonObjectStep.Behind;
        }
    }

    private void Pass(int index)
    {
        _object.Pass(index, _at);
        Skip();
        _object.Step = JsonObjectStep.Behind;
    }

    /// <summary>Goes to the value of the next member that is named and was not asked for before, or is <paramref name="expected"/>; false at the end.</summary>
    private bool NextNamed(int expected)
    {
        while (_object.Step != JsonObjectStep.Ended && MoveToName(_object.Step == JsonObjectStep.Behind))
        {
            var index = ReadName(_object.Members, _object.Last, expected);
            if (index >= 0 && (index == expected || !_object.IsAsked(index)))
            {
                _object.MoveTo(index);
                return true;
            }

            if (index >= 0)
            {
                _object.IsStale = true;
            }
            else if (_object.Members.KeepsUnknown)
            {
                if (!IsLeftOut(_object.Start))
                {
                    _object.PassUnknown(_nameAt);
                }
            }
            else
            {
                NoteUnknownMember();
            }

            Skip();
            _object.Step = JsonObjectStep.Behind;
        }

        _object.Step = JsonObjectStep.Ended;
        return false;
    }

    /// <summary>Whether the member whose name was read last, of the object that begins at <paramref name="start"/>, is the envelope's.</summary>
    private readonly bool IsLeftOut(int start) => _envelope is not null && start == _envelopeAt && _envelope.Has(MemberName);

    private readonly JsonMisfitException Missing(int index)
    {
        var name = _object.Members.Names[index];
        return new JsonMisfitException(Offset, $"a member '{name}'", "an object without it", name);
    }
}
