namespace Genviral.Gen.ForGenerated;

/// <content>Values of emitted types.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void Write<T, TJson>(T value)
        where TJson : struct, IJson<T>
    {
        if (JsonMembers.Find<TJson>() is null)
        {
            default(TJson).Write(this, value);
        }
        else
        {
            WriteObject<T, TJson>(default, value);
        }
    }

    /// <inheritdoc cref="WriteRest{T}"/>
    public JsonOutput WriteRest<T, TJson>(IReadOnlyDictionary<string, T> members)
        where TJson : struct, IJson<T>
        => WriteRest(members, JsonDelegates<T, TJson>.Write);

    /// <summary>Writes the members that have no name in the spec.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The members are null, or a value is refused.</exception>
    public JsonOutput WriteRest<T>(IReadOnlyDictionary<string, T> members, JsonWrite<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (members is null)
        {
            throw Refuse("must not have null for its further members");
        }

        foreach (var member in members)
        {
            Name(member.Key);
            value(this, member.Value);
        }

        return this;
    }

    /// <summary>Writes an object that says which case it is before it says anything else.</summary>
    /// <param name="name">The member that tells.</param>
    /// <param name="tag">Its value.</param>
    /// <param name="value">The case.</param>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public void WriteCase<T, TJson>(ReadOnlySpan<byte> name, string tag, T value)
        where TJson : struct, IObjectJson<T>
    {
        StartObject();
        WriteString(name, tag);
        default(TJson).Write(this, value);
        EndObject();
    }

    /// <inheritdoc cref="WriteCase{T, TJson}(ReadOnlySpan{byte}, string, T)"/>
    public void WriteCase<T, TJson>(ReadOnlySpan<byte> name, long tag, T value)
        where TJson : struct, IObjectJson<T>
    {
        StartObject();
        WriteInt64(name, tag);
        default(TJson).Write(this, value);
        EndObject();
    }

    /// <inheritdoc cref="Write{T, TJson}(T)"/>
    internal void Write<T>(IJson<T> json, T value)
    {
        if (json is IObjectJson)
        {
            WriteObject(json, value);
        }
        else
        {
            json.Write(this, value);
        }
    }

    private void WriteObject<T, TJson>(TJson json, T value)
        where TJson : IJson<T>
    {
        if (value is null)
        {
            throw Refuse("must not be null");
        }

        StartObject();
        json.Write(this, value);
        EndObject();
    }
}
