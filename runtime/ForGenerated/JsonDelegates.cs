using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads a value: <paramref name="input"/> stands on its first byte and is left behind its last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<out T>(ref JsonInput input);

/// <summary>Writes one value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(JsonOutput output, T value);

/// <summary>What reads and writes a type as delegates, for code that is the same for all types.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TJson">What reads and writes it.</typeparam>
internal static class JsonDelegates<T, TJson>
    where TJson : struct, IJson<T>
{
    internal static readonly JsonRead<T> Read = static (ref JsonInput input) => input.Read<T, TJson>();

    internal static readonly JsonWrite<T> Write = static (output, value) => output.Write<T, TJson>(value);
}
