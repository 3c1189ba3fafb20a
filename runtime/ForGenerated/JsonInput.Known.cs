using System.Globalization;
using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Values that the spec lists, constants, and discriminators.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads an open enum's value; a known one comes without allocation, an unknown one as its own text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public string ReadKnown(KnownStrings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var start = _at;
        var raw = ReadRawString("a string", out var traits);
        var index = IndexIn(known, raw, traits);
        if (index >= 0)
        {
            return known[index];
        }

        _drift?.Add(ApiDriftKind.EnumValue, _origin + start);
        return JsonText.Read(raw, traits);
    }

    /// <summary>Reads an open numeric enum's value.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public long ReadKnown(KnownNumbers known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var start = _at;
        var value = ReadInt64();
        if (_drift is not null && !known.Contains(value))
        {
            _drift.Add(ApiDriftKind.EnumValue, _origin + start);
        }

        return value;
    }

    /// <summary>Reads a closed enum's value as its index among <paramref name="known"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public int ReadIndex(KnownStrings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (Next != '"')
        {
            throw Misfit(known.Describe());
        }

        var start = _at;
        var raw = ReadRawString("", out var traits);
        var index = IndexIn(known, raw, traits);
        return index >= 0 ? index : throw MisfitAt(start, known.Describe());
    }

    /// <summary>Reads a closed numeric enum's value as its index among <paramref name="known"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public int ReadIndex(KnownNumbers known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var index = TryReadInt64(out var value, out var end) ? known.IndexOf(value) : -1;
        return index >= 0 ? ReadTo(end, index) : throw Misfit(known.Describe());
    }

    /// <summary>Finds which case the current object is, by a member looked up ahead; does not move.</summary>
    /// <returns>The index among <paramref name="cases"/>, or -1 for an unknown one.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public readonly int FindCase(ReadOnlySpan<byte> discriminator, KnownStrings cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var ahead = FindDiscriminator(discriminator);
        var start = ahead.Offset;
        var raw = ahead.ReadRawString("a string that tells the case", out var traits);
        return CaseAt(IndexIn(cases, raw, traits), start);
    }

    /// <summary>Finds which case the current object is, by a text that stands outside of it; does not move.</summary>
    /// <returns>The index among <paramref name="cases"/>, or -1 for an unknown one.</returns>
    /// <exception cref="JsonException">It is no object.</exception>
    public readonly int FindCase(string? discriminator, KnownStrings cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (Next != '{')
        {
            throw Misfit("an object");
        }

        var index = cases.IndexOf(discriminator);
        if (index < 0 && discriminator is not null)
        {
            _drift?.Add(ApiDriftKind.UnionCase, Offset, discriminator);
        }

        return index;
    }

    /// <summary>Finds which case the current object is, by a numeric member looked up ahead; does not move.</summary>
    /// <returns>The index among <paramref name="cases"/>, or -1 for an unknown one.</returns>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public readonly int FindCase(ReadOnlySpan<byte> discriminator, KnownNumbers cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var ahead = FindDiscriminator(discriminator);
        return ahead.Kind == JsonValueKind.Number
            ? CaseAt(ahead.TryReadInt64(out var value, out _) ? cases.IndexOf(value) : -1, ahead.Offset)
            : throw ahead.Misfit("a number that tells the case");
    }

    /// <summary>The discriminator's text (a number as it is written), for a case that is unknown; does not move.</summary>
    /// <exception cref="JsonException">The object is no JSON.</exception>
    public readonly string FindText(ReadOnlySpan<byte> discriminator)
    {
        var ahead = FindDiscriminator(discriminator);
        return ahead.Kind == JsonValueKind.Number ? Encoding.UTF8.GetString(ahead.ReadRaw()) : ahead.ReadString();
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public string ReadConstant(string value)
    {
        var start = _at;
        return Next == '"' && ReadString() == value ? value : throw MisfitAt(start, $"the string \"{value}\"");
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public long ReadConstant(long value)
        => TryReadDecimal(out var actual, out var end) && actual == value
            ? ReadTo(end, value)
            : throw Misfit(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public int ReadConstant(int value) => (int)ReadConstant((long)value);

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public double ReadConstant(double value)
        => TryReadDouble(out var actual, out var end) && actual.Equals(value)
            ? ReadTo(end, value)
            : throw Misfit(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool ReadConstant(bool value)
        => Next == (value ? 't' : 'f') ? ReadBoolean() : throw Misfit(value ? "true" : "false");

    private readonly int CaseAt(int index, int offset)
    {
        if (index < 0)
        {
            _drift?.Add(ApiDriftKind.UnionCase, offset);
        }

        return index;
    }

    private static int IndexIn(KnownStrings known, ReadOnlySpan<byte> raw, StringTraits traits)
        => (traits & StringTraits.Escaped) == 0 ? known.Names.IndexOf(raw) : known.IndexOf(JsonText.Read(raw, traits));

    private readonly JsonInput FindDiscriminator(ReadOnlySpan<byte> discriminator)
    {
        var ahead = this;
        _ = ahead.EnterMembers(JsonMembers.OfMap);
        for (var isStarted = false; ahead.MoveToName(isStarted); isStarted = true)
        {
            _ = ahead.ReadName(JsonMembers.OfMap, last: -1, expected: -1);
            if (ahead.IsNameOf(discriminator))
            {
                return ahead;
            }

            ahead.Skip();
        }

        var name = Encoding.UTF8.GetString(discriminator);
        throw new JsonMisfitException(ahead.Offset, $"a member '{name}' that tells the case", "an object without it", name);
    }

    private readonly bool IsNameOf(ReadOnlySpan<byte> name)
    {
        var text = _json[(_nameAt + 1).._at];
        return text.Contains((byte)'\\')
            ? MemberName == Encoding.UTF8.GetString(name)
            : text.StartsWith(name) && text[name.Length] == '"';
    }
}
