using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Knows the members of an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IObjectJson
{
    /// <summary>The members. Asked for once in the life of a process: see <see cref="JsonMembers.Of{TJson}"/>.</summary>
    JsonMembers Members { get; }
}

/// <summary>Reads and writes what is within the brackets of an object: it asks for each member, and writes each.</summary>
/// <typeparam name="T">The type that the object becomes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IObjectJson<T> : IJson<T>, IObjectJson;
