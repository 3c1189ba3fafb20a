using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Checks one value of a request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void CheckValue<in T>(RequestCheck check, T value);

/// <summary>The check of a type as a delegate, for code that is the same for all types.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCheck">What belongs to it; an <see cref="IRequestCheck{T}"/>, if the type has a check.</typeparam>
internal static class CheckDelegates<T, TCheck>
    where TCheck : struct
{
    /// <summary>Null for a type without a check.</summary>
    internal static readonly CheckValue<T>? Check = default(TCheck) is IRequestCheck<T> type ? type.Check : null;
}
