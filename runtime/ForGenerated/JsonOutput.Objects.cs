namespace Genviral.Gen.ForGenerated;

/// <content>Values of emitted types, and members that hold them. Their names are ready: escaped UTF-8, without quotes.</content>
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

    /// <summary>Writes a member.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput Write<T, TJson>(ReadOnlySpan<byte> name, T value)
        where TJson : struct, IJson<T>
    {
        Name(name).Write<T, TJson>(value);
        return this;
    }

    /// <summary>Writes a member, which may be null.</summary>
    /// <inheritdoc cref="Write{T, TJson}(ReadOnlySpan{byte}, T)"/>
    public JsonOutput WriteOrNull<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : class
        where TJson : struct, IJson<T>
        => Write<T?, OrNullJson<T, TJson>>(name, value);

    /// <inheritdoc cref="WriteOrNull{T, TJson}(ReadOnlySpan{byte}, T)"/>
    public JsonOutput WriteOrNull<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : struct
        where TJson : struct, IJson<T>
        => Write<T?, ValueOrNullJson<T, TJson>>(name, value);

    /// <summary>Writes a member, unless it is null.</summary>
    /// <inheritdoc cref="Write{T, TJson}(ReadOnlySpan{byte}, T)"/>
    public JsonOutput WriteIfSet<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : class
        where TJson : struct, IJson<T>
        => value is null ? this : Write<T, TJson>(name, value);

    /// <inheritdoc cref="WriteIfSet{T, TJson}(ReadOnlySpan{byte}, T)"/>
    public JsonOutput WriteIfSet<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : struct
        where TJson : struct, IJson<T>
        => value is { } given ? Write<T, TJson>(name, given) : this;

    /// <summary>Writes a member, unless it was not set; null is written.</summary>
    /// <inheritdoc cref="Write{T, TJson}(ReadOnlySpan{byte}, T)"/>
    public JsonOutput WriteIfSet<T, TJson>(ReadOnlySpan<byte> name, Optional<T?> value)
        where T : class
        where TJson : struct, IJson<T>
        => value.HasValue ? WriteOrNull<T, TJson>(name, value.Value) : this;

    /// <inheritdoc cref="WriteIfSet{T, TJson}(ReadOnlySpan{byte}, Optional{T})"/>
    public JsonOutput WriteIfSet<T, TJson>(ReadOnlySpan<byte> name, Optional<T?> value)
        where T : struct
        where TJson : struct, IJson<T>
        => value.HasValue ? WriteOrNull<T, TJson>(name, value.Value) : this;

    /// <summary>Writes a member with a list.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The list is null, or an element is refused.</exception>
    public JsonOutput WriteList<T, TJson>(ReadOnlySpan<byte> name, IReadOnlyList<T> list)
        where TJson : struct, IJson<T>
    {
        Name(name).WriteList<T, TJson>(list);
        return this;
    }

    /// <summary>Writes a member with a list, unless it is null.</summary>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">An element is refused.</exception>
    public JsonOutput WriteListIfSet<T, TJson>(ReadOnlySpan<byte> name, IReadOnlyList<T>? list)
        where TJson : struct, IJson<T>
        => list is null ? this : WriteList<T, TJson>(name, list);

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
        Write(name, tag);
        default(TJson).Write(this, value);
        EndObject();
    }

    /// <inheritdoc cref="WriteCase{T, TJson}(ReadOnlySpan{byte}, string, T)"/>
    public void WriteCase<T, TJson>(ReadOnlySpan<byte> name, long tag, T value)
        where TJson : struct, IObjectJson<T>
    {
        StartObject();
        Write(name, tag);
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
