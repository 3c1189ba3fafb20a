using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads and writes by two methods, where no type does.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelegatedJson<T>(JsonRead<T> read, JsonWrite<T> write) : IJson<T>
{
    /// <inheritdoc/>
    public T Read(ref JsonInput input) => read(ref input);

    /// <inheritdoc/>
    public void Write(JsonOutput output, T value) => write(output, value);
}

/// <summary>What reads and writes a type, as delegates for code that is the same for all types.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
internal static class JsonDelegates<T, TJson>
    where TJson : struct, IJson<T>
{
    internal static readonly JsonRead<T> Read = default(TJson).Read;
}
