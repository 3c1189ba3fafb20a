using System.Diagnostics.CodeAnalysis;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen;

/// <summary>A value that may be absent, where null is a value, too: leave a field out, set it to null, or set it to something.</summary>
/// <remarks><c>default</c> is absent. A value converts by itself; for lists and maps there is <see cref="Optional"/>.</remarks>
/// <typeparam name="T">The value's type.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Holds <paramref name="value"/>, which may be null where <typeparamref name="T"/> may be.</summary>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether there is a value, be it null.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="HasValue"/> first.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The value is absent; ask HasValue first.");

    /// <summary>Holds <paramref name="value"/>.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The alternate is Optional.Of.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both hold the same.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other is not, or their values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or <c>default</c> when it is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <summary>The value, or <paramref name="defaultValue"/> when it is absent.</summary>
    public T GetValueOrDefault(T defaultValue) => HasValue ? _value : defaultValue;

    /// <summary>Whether both are absent, or both hold the same; lists and maps by content.</summary>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && (!HasValue || Content.Equals<T>(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(Content.GetHashCode<T>(_value)) : 0;

    /// <summary>The value's text; empty for null, <c>(absent)</c> when absent.</summary>
    public override string ToString() => HasValue ? _value?.ToString() ?? "" : "(absent)";
}
