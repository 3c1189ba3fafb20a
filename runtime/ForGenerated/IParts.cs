using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Writes an object as the parts of a form or of a multipart body. An emitted struct without state is it.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IParts<T>
    where T : class
{
    /// <summary>Writes the members.</summary>
    /// <exception cref="ArgumentException">A value cannot be written.</exception>
    void Write(PartsOutput output, T value);
}
