using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads a value: <paramref name="input"/> stands on its first byte and is left behind its last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<out T>(ref JsonInput input);

/// <summary>Writes one value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(JsonOutput output, T value);

/// <summary>What reads a type as a delegate, for code that is the same for all types.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
internal static class JsonDelegates<T, TJson>
    where TJson : struct, IJson<T>
{
    internal static readonly JsonRead<T> Read = default(TJson).Read;
}
