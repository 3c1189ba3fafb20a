using System.Globalization;
using System.Text;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Values that the spec lists, constants, and discriminators.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads an open enum's value; a known one comes without allocation, an unknown one as its own text.</summary>
    public readonly string ReadKnown(KnownStrings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        Require(JsonTokenType.String, "a string");
        var index = IndexIn(known);
        return index >= 0 ? known[index] : Text;
    }

    /// <summary>Reads an open numeric enum's value.</summary>
    public readonly long ReadKnown(KnownNumbers known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return ReadInt64();
    }

    /// <summary>Reads a closed enum's value as its index among <paramref name="known"/>.</summary>
    public readonly int ReadIndex(KnownStrings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var index = IsString ? IndexIn(known) : -1;
        return index >= 0 ? index : throw Misfit(known.Describe());
    }

    /// <summary>Reads a closed numeric enum's value as its index among <paramref name="known"/>.</summary>
    public readonly int ReadIndex(KnownNumbers known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var index = IsNumber && _reader.TryGetInt64(out var value) ? known.IndexOf(value) : -1;
        return index >= 0 ? index : throw Misfit(known.Describe());
    }

    /// <summary>Finds which case the current object is, by a member looked up ahead; does not move.</summary>
    /// <returns>The index among <paramref name="cases"/>, or -1 for an unknown one.</returns>
    public readonly int FindCase(ReadOnlySpan<byte> discriminator, KnownStrings cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var ahead = FindDiscriminator(discriminator);
        ahead.Require(JsonTokenType.String, "a string that tells the case");
        return ahead.IndexIn(cases);
    }

    /// <summary>Finds which case the current object is, by a numeric member looked up ahead; does not move.</summary>
    /// <returns>The index among <paramref name="cases"/>, or -1 for an unknown one.</returns>
    public readonly int FindCase(ReadOnlySpan<byte> discriminator, KnownNumbers cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var ahead = FindDiscriminator(discriminator);
        ahead.Require(JsonTokenType.Number, "a number that tells the case");
        return ahead._reader.TryGetInt64(out var value) ? cases.IndexOf(value) : -1;
    }

    /// <summary>The discriminator's text (a number as it is written), for a case that is unknown; does not move.</summary>
    public readonly string FindText(ReadOnlySpan<byte> discriminator)
    {
        var ahead = FindDiscriminator(discriminator);
        return ahead.IsNumber ? Encoding.UTF8.GetString(ahead.RawValue) : ahead.ReadString();
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    public readonly string ReadConstant(string value)
    {
        if (!IsString || Text != value)
        {
            throw Misfit($"the string \"{value}\"");
        }

        return value;
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    public readonly long ReadConstant(long value)
    {
        if (!IsNumber || !_reader.TryGetDecimal(out var actual) || actual != value)
        {
            throw Misfit(value.ToString(CultureInfo.InvariantCulture));
        }

        return value;
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    public readonly int ReadConstant(int value) => (int)ReadConstant((long)value);

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    public readonly double ReadConstant(double value)
    {
        if (!IsNumber || !_reader.TryGetDouble(out var actual) || !actual.Equals(value))
        {
            throw Misfit(value.ToString("R", CultureInfo.InvariantCulture));
        }

        return value;
    }

    /// <summary>Reads a value that must be <paramref name="value"/>.</summary>
    public readonly bool ReadConstant(bool value)
    {
        if (_reader.TokenType != (value ? JsonTokenType.True : JsonTokenType.False))
        {
            throw Misfit(value ? "true" : "false");
        }

        return value;
    }

    private readonly int IndexIn(KnownStrings known)
        => _reader.ValueIsEscaped ? known.IndexOf(Text) : known.Names.IndexOf(_reader.ValueSpan);

    private readonly JsonInput FindDiscriminator(ReadOnlySpan<byte> discriminator)
    {
        Require(JsonTokenType.StartObject, "an object");
        var ahead = this;
        while (ahead._reader.Read() && ahead._reader.TokenType != JsonTokenType.EndObject)
        {
            var isFound = ahead.IsNameOf(discriminator);
            ahead._reader.Read();
            if (isFound)
            {
                return ahead;
            }

            ahead._reader.Skip();
        }

        var name = Encoding.UTF8.GetString(discriminator);
        throw new JsonMisfitException(ahead.TokenStart, $"a member '{name}' that tells the case", "an object without it", name);
    }

    private readonly bool IsNameOf(ReadOnlySpan<byte> name)
        => _reader.ValueIsEscaped
            ? Text == Encoding.UTF8.GetString(name)
            : _reader.ValueSpan.SequenceEqual(name);
}
