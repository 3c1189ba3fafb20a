using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Checks one value of a request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void CheckValue<in T>(RequestCheck check, T value);
