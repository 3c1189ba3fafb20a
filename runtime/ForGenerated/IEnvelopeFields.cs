using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>An envelope with typed further members, which a test's reply writes, too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnvelopeFields
{
    /// <summary>Writes those that are set, as members of an object that is begun.</summary>
    /// <exception cref="ArgumentException">A value cannot be written.</exception>
    void WriteFields(JsonOutput output);
}
