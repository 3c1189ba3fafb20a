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
