using System.ComponentModel;
using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads and writes a type as JSON. An emitted struct without state is it, so that a type argument is enough to hand it over.</summary>
/// <remarks>
/// It is called by <see cref="JsonInput.Read{T, TJson}()"/> and <see cref="JsonOutput.Write{T, TJson}(T)"/>, which go into and out of an object
/// for one that is an <see cref="IObjectJson{T}"/>.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJson<T>
{
    /// <summary>Reads a value: <paramref name="input"/> stands on its first byte and is left behind its last.</summary>
    /// <exception cref="JsonException">It is no JSON, or does not fit.</exception>
    T Read(ref JsonInput input);

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    void Write(JsonOutput output, T value);
}
