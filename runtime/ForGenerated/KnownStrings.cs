using System.ComponentModel;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>The values that an enum or a discriminator is known to have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownStrings
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Values in the order of their indexes.</summary>
    public KnownStrings(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Names = new Utf8Names(values);
        for (var i = 0; i < values.Length; i++)
        {
            _indexes.TryAdd(values[i], i);
        }
    }

    internal Utf8Names Names { get; }

    /// <summary>The value at <paramref name="i"/>.</summary>
    public string this[int i] => Names[i];

    /// <summary>Whether <paramref name="value"/> is known.</summary>
    public bool Contains(string? value) => IndexOf(value) >= 0;

    /// <summary>The index of <paramref name="value"/>, or -1.</summary>
    public int IndexOf(string? value) => value is not null && _indexes.TryGetValue(value, out var index) ? index : -1;

    /// <summary>The value at <paramref name="index"/>, for a path, query or header.</summary>
    /// <exception cref="ArgumentException">There is none: it is an enum's <c>default</c>, or a number cast to it.</exception>
    public string TextAt(int index) => (uint)index < (uint)Names.Count ? Names[index] : throw KnownValues.NoValue(Describe());

    /// <summary>The index of <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is not known.</exception>
    public int Parse(string text) => IndexOf(text) is >= 0 and var index ? index : throw KnownValues.Unknown(text, Describe());

    internal string Describe() => KnownValues.Describe(Names.Count, i => $"\"{Names[i]}\"");
}
