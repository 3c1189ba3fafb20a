using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

#pragma warning disable CA1815 // They have no state that could be equal.

/// <summary>An array.</summary>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TJson">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListJson<T, TJson> : IJson<IReadOnlyList<T>>
    where TJson : struct, IJson<T>
{
    /// <inheritdoc/>
    public IReadOnlyList<T> Read(ref JsonInput input) => input.ReadList<T, TJson>();

    /// <inheritdoc/>
    public void Write(JsonOutput output, IReadOnlyList<T> value) => output.WriteList<T, TJson>(value);
}

/// <summary>An object as a map of its names.</summary>
/// <typeparam name="T">Its values.</typeparam>
/// <typeparam name="TJson">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapJson<T, TJson> : IJson<IReadOnlyDictionary<string, T>>
    where TJson : struct, IJson<T>
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, T> Read(ref JsonInput input) => input.ReadMap<T, TJson>();

    /// <inheritdoc/>
    public void Write(JsonOutput output, IReadOnlyDictionary<string, T> value) => output.WriteMap<T, TJson>(value);
}

/// <summary>A value that may be null, of a class.</summary>
/// <typeparam name="T">The class.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OrNullJson<T, TJson> : IJson<T?>
    where T : class
    where TJson : struct, IJson<T>
{
    /// <inheritdoc/>
    public T? Read(ref JsonInput input) => input.TryReadNull() ? null : input.Read<T, TJson>();

    /// <inheritdoc/>
    public void Write(JsonOutput output, T? value)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (value is null)
        {
            output.Null();
        }
        else
        {
            output.Write<T, TJson>(value);
        }
    }
}

/// <summary>A value that may be null, of a struct.</summary>
/// <typeparam name="T">The struct.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueOrNullJson<T, TJson> : IJson<T?>
    where T : struct
    where TJson : struct, IJson<T>
{
    /// <inheritdoc/>
    public T? Read(ref JsonInput input) => input.TryReadNull() ? null : input.Read<T, TJson>();

    /// <inheritdoc/>
    public void Write(JsonOutput output, T? value)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (value is { } given)
        {
            output.Write<T, TJson>(given);
        }
        else
        {
            output.Null();
        }
    }
}
