using System.ComponentModel;
using System.Globalization;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>The numbers that an enum or a discriminator is known to have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownNumbers
{
    private readonly long[] _values;

    /// <summary>Values in the order of their indexes.</summary>
    public KnownNumbers(params long[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>The value at <paramref name="i"/>.</summary>
    public long this[int i] => _values[i];

    /// <summary>Whether <paramref name="value"/> is known.</summary>
    public bool Contains(long value) => IndexOf(value) >= 0;

    /// <summary>The index of <paramref name="value"/>, or -1.</summary>
    public int IndexOf(long value) => _values.AsSpan().IndexOf(value);

    /// <summary>The value at <paramref name="index"/>, for a path, query or header.</summary>
    /// <exception cref="ArgumentException">There is none: it is an enum's <c>default</c>, or a number cast to it.</exception>
    public string TextAt(int index)
        => (uint)index < (uint)_values.Length ? WireText.Of(_values[index]) : throw KnownValues.NoValue(Describe());

    /// <summary>The index of the number that <paramref name="text"/> is.</summary>
    /// <exception cref="FormatException">It is not known.</exception>
    public int Parse(string text)
        => IndexOf(WireText.ParseInt64(text)) is >= 0 and var index ? index : throw KnownValues.Unknown(text, Describe());

    internal int Count => _values.Length;

    internal string Describe() => KnownValues.Describe(_values.Length, i => _values[i].ToString(CultureInfo.InvariantCulture));
}
