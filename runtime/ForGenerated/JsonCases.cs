using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

#pragma warning disable CA1815 // They have no state that could be equal.

/// <summary>A case that says which it is, however it is written: else nothing could read it again as the union.</summary>
/// <typeparam name="T">The case.</typeparam>
/// <typeparam name="TJson">What reads and writes its members.</typeparam>
/// <typeparam name="TUnion">The union.</typeparam>
/// <typeparam name="TUnionJson">What reads and writes the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseJson<T, TJson, TUnion, TUnionJson> : IJson<T>
    where T : TUnion
    where TJson : struct, IJson<T>
    where TUnionJson : struct, IJson<TUnion>
{
    /// <inheritdoc/>
    public T Read(ref JsonInput input) => input.Read<T, TJson>();

    /// <inheritdoc/>
    public void Write(JsonOutput output, T value)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write<TUnion, TUnionJson>(value);
    }
}

/// <summary>The case that a union does not know, which is read as the union alone.</summary>
/// <typeparam name="T">The case.</typeparam>
/// <typeparam name="TUnion">The union.</typeparam>
/// <typeparam name="TUnionJson">What reads and writes the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnknownCaseJson<T, TUnion, TUnionJson> : IJson<T>
    where T : TUnion
    where TUnionJson : struct, IJson<TUnion>
{
    /// <inheritdoc/>
    public T Read(ref JsonInput input)
        => throw new NotSupportedException($"{typeof(T).Name} is a case of {typeof(TUnion).Name}, so it is read as {typeof(TUnion).Name}.");

    /// <inheritdoc/>
    public void Write(JsonOutput output, T value)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write<TUnion, TUnionJson>(value);
    }
}
