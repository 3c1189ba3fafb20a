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

    internal string Describe() => KnownValues.Describe(_values.Length, i => _values[i].ToString(CultureInfo.InvariantCulture));
}
