using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Checks values of a type that requests can hold. An emitted struct without state is it.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRequestCheck<T>
{
    /// <summary>Checks a value, which is where <paramref name="check"/> stands.</summary>
    void Check(RequestCheck check, T? value);
}
