using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Values of the built-in types, as <see cref="JsonSerializer"/> writes them by default.</content>
public sealed partial class JsonOutput
{
    // No number, UUID or date is longer, quotes and comma included.
    private const int LongestScalar = 64;

    /// <summary>Writes a string.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void Write(string value)
    {
        RefuseNull(value);
        _bytes.AppendString(value, (byte)',');
    }

    /// <summary>Writes what must be <paramref name="constant"/>, where it is given at all.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void WriteConstant(string value, string constant) => Write(value == constant ? value : throw Refuse($"must be \"{constant}\""));

    /// <summary>Writes what must be <paramref name="constant"/>, where it is given at all.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void WriteConstant(bool value, bool constant) => Write(value == constant ? value : throw Refuse(constant ? "must be true" : "must be false"));

    /// <summary>Writes what must be <paramref name="constant"/>, where it is given at all.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void WriteConstant(long value, long constant)
        => Write(value == constant ? value : throw Refuse(FormattableString.Invariant($"must be {constant}")));

    /// <summary>Writes what must be <paramref name="constant"/>, where it is given at all.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public void WriteConstant(double value, double constant)
        => Write(value.Equals(constant) ? value : throw Refuse(FormattableString.Invariant($"must be {constant}")));

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => _bytes.AppendValue(value ? "true"u8 : "false"u8);

    /// <summary>Writes a number.</summary>
    public void Write(int value) => Write((long)value);

    /// <summary>Writes a number.</summary>
    public void Write(long value)
    {
        var room = _bytes.Reserve(LongestScalar);
        Utf8Formatter.TryFormat(value, room, out var length);
        Complete(room, length);
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public void Write(double value)
    {
        if (!double.IsFinite(value))
        {
            throw Refuse("must be a finite number");
        }

        var room = _bytes.Reserve(LongestScalar);
        if (!ShortDouble.TryFormat(value, room, out var length))
        {
            Utf8Formatter.TryFormat(value, room, out length);
        }

        Complete(room, length);
    }

    /// <summary>Writes a number.</summary>
    public void Write(decimal value)
    {
        var room = _bytes.Reserve(LongestScalar);
        Utf8Formatter.TryFormat(value, room, out var length);
        Complete(room, length);
    }

    /// <summary>Writes a UUID with hyphens.</summary>
    public void Write(Guid value)
    {
        var room = _bytes.Reserve(LongestScalar);
        Utf8Formatter.TryFormat(value, room[1..], out var length);
        CompleteQuoted(room, length);
    }

    /// <summary>Writes a date with time and offset.</summary>
    public void Write(DateTimeOffset value)
    {
        var room = _bytes.Reserve(LongestScalar);
        var length = WireDateTime.Format(value, room[1..]);
        CompleteQuoted(room, length);
    }

    /// <summary>Writes the text that a URI was made from.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void Write(Uri value)
    {
        RefuseNull(value);
        Write(value.OriginalString);
    }

    /// <summary>Writes bytes in base64.</summary>
    public void Write(ReadOnlyMemory<byte> value) => _bytes.AppendBase64(value.Span);

    /// <summary>Writes any value.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, or holds text that is no Unicode.</exception>
    public void Write(JsonElement value) => JsonElementCopy.Write(this, value);

    /// <summary>Writes an open enum's value.</summary>
    /// <param name="value">Its text; null for <c>default</c>, which is no value.</param>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void WriteKnown(string? value)
    {
        if (value is null)
        {
            throw Refuse("has no value: it is `default`, set one of the enum's values");
        }

        Write(value);
    }

    /// <summary>Writes an open numeric enum's value.</summary>
    /// <param name="value">Its number; null for <c>default</c>, which is no value.</param>
    /// <exception cref="ArgumentException">It is null.</exception>
    public void WriteKnown(long? value)
        => Write(value ?? throw Refuse("has no value: it is `default`, set one of the enum's values"));

    /// <summary>Writes a closed enum's value.</summary>
    /// <exception cref="ArgumentException">There is none at <paramref name="index"/>: it is the enum's <c>default</c>, or a number cast to it.</exception>
    public void WriteIndex(KnownStrings known, int index)
    {
        ArgumentNullException.ThrowIfNull(known);
        if ((uint)index >= (uint)known.Names.Count)
        {
            throw Refuse($"must be {known.Describe()}, and is none");
        }

        Write(known[index]);
    }

    /// <summary>Writes a closed numeric enum's value.</summary>
    /// <exception cref="ArgumentException">There is none at <paramref name="index"/>: it is the enum's <c>default</c>, or a number cast to it.</exception>
    public void WriteIndex(KnownNumbers known, int index)
    {
        ArgumentNullException.ThrowIfNull(known);
        if ((uint)index >= (uint)known.Count)
        {
            throw Refuse($"must be {known.Describe()}, and is none");
        }

        Write(known[index]);
    }

    /// <summary>Writes a number as the text that it came as.</summary>
    internal void WriteNumber(ReadOnlySpan<byte> text) => _bytes.AppendValue(text);

    private void Complete(Span<byte> room, int length)
    {
        room[length] = (byte)',';
        _bytes.Advance(length + 1);
    }

    private void CompleteQuoted(Span<byte> room, int length)
    {
        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        Complete(room, length + 2);
    }
}
