using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads a value: <paramref name="input"/> stands on its first token and is left on its last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<out T>(ref JsonInput input);

/// <summary>Writes one value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(JsonOutput output, T value);
