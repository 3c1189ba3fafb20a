using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members with a value of a built-in type, in one call. Their names are ready: escaped UTF-8, without quotes.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public JsonOutput Write(ReadOnlySpan<byte> name, string value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{byte}, string)"/>
    public JsonOutput Write(ReadOnlySpan<byte> name, Uri value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <summary>Writes a member.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput Write<T>(ReadOnlySpan<byte> name, T value)
        where T : struct
    {
        Name(name).WriteScalar(value);
        return this;
    }

    /// <summary>Writes a member, which may be null.</summary>
    /// <returns>This, to write the next.</returns>
    public JsonOutput WriteOrNull(ReadOnlySpan<byte> name, string? value)
    {
        Name(name);
        if (value is null)
        {
            Null();
        }
        else
        {
            Write(value);
        }

        return this;
    }

    /// <inheritdoc cref="WriteOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteOrNull(ReadOnlySpan<byte> name, Uri? value) => WriteOrNull(name, value?.OriginalString);

    /// <summary>Writes a member, which may be null.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteOrNull<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct
    {
        Name(name);
        if (value is { } given)
        {
            WriteScalar(given);
        }
        else
        {
            Null();
        }

        return this;
    }

    /// <summary>Writes a member, unless it is null.</summary>
    /// <returns>This, to write the next.</returns>
    public JsonOutput WriteIfSet(ReadOnlySpan<byte> name, string? value) => value is null ? this : Write(name, value);

    /// <inheritdoc cref="WriteIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteIfSet(ReadOnlySpan<byte> name, Uri? value) => value is null ? this : Write(name, value);

    /// <summary>Writes a member, unless it is null.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteIfSet<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct
        => value is { } given ? Write(name, given) : this;

    /// <summary>Writes a member, unless it was not set; null is written.</summary>
    /// <returns>This, to write the next.</returns>
    public JsonOutput WriteIfSet(ReadOnlySpan<byte> name, Optional<string?> value) => value.HasValue ? WriteOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteIfSet(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteIfSet(ReadOnlySpan<byte> name, Optional<Uri?> value) => value.HasValue ? WriteOrNull(name, value.Value) : this;

    /// <summary>Writes a member, unless it was not set; null is written.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteIfSet<T>(ReadOnlySpan<byte> name, Optional<T?> value)
        where T : struct
        => value.HasValue ? WriteOrNull(name, value.Value) : this;

    // One branch is left of these once T is known.
    private void WriteScalar<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(bool))
        {
            Write(Unsafe.BitCast<T, bool>(value));
        }
        else if (typeof(T) == typeof(int))
        {
            Write(Unsafe.BitCast<T, int>(value));
        }
        else if (typeof(T) == typeof(long))
        {
            Write(Unsafe.BitCast<T, long>(value));
        }
        else if (typeof(T) == typeof(double))
        {
            Write(Unsafe.BitCast<T, double>(value));
        }
        else if (typeof(T) == typeof(decimal))
        {
            Write(Unsafe.BitCast<T, decimal>(value));
        }
        else if (typeof(T) == typeof(Guid))
        {
            Write(Unsafe.BitCast<T, Guid>(value));
        }
        else if (typeof(T) == typeof(DateTimeOffset))
        {
            Write(Unsafe.BitCast<T, DateTimeOffset>(value));
        }
        else if (typeof(T) == typeof(ReadOnlyMemory<byte>))
        {
            Write(Unsafe.BitCast<T, ReadOnlyMemory<byte>>(value));
        }
        else if (typeof(T) == typeof(JsonElement))
        {
            Write(Unsafe.BitCast<T, JsonElement>(value));
        }
        else if (!TryWriteDate(value))
        {
            throw new NotSupportedException($"{typeof(T)} is no type that JSON has a form for.");
        }
    }
}
