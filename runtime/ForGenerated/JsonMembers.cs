using System.ComponentModel;
using System.Text;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>The members that an object is read by.</summary>
/// <remarks>
/// They are expected in the order of the spec, and else in that in which the server sent them before. Expecting the wrong one costs a
/// search and nothing else, hence what is learned needs no lock.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    private readonly PreparedName[] _prepared;

    // Behind the member before: at 0 which comes first, at i + 1 which comes behind i.
    private readonly int[] _next;
    private int _lessons;

    /// <summary>Members by their wire names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public JsonMembers(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Names = new Utf8Names(names);
        _prepared = Array.ConvertAll(names, name => new PreparedName(name));
        _next = new int[names.Length + 1];
        for (var i = 0; i < _next.Length; i++)
        {
            _next[i] = i;
        }

        // Where members come and go the lessons contradict each other: some rounds of them are enough.
        _lessons = 16 * names.Length;
    }

    /// <summary>The members of what <typeparamref name="TJson"/> reads and writes.</summary>
    public static JsonMembers Of<TJson>()
        where TJson : struct, IObjectJson
        => Known<TJson>.Members!;

    /// <summary>The same; null for what is no object.</summary>
    internal static JsonMembers? Find<TJson>()
        where TJson : struct
        => Known<TJson>.Members;

    /// <summary>Whether members that are not named are kept for <see cref="JsonInput.ReadRest{T}"/>; else they are skipped.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>No names: each member stops.</summary>
    internal static JsonMembers OfMap { get; } = new() { KeepsUnknown = true };

    internal Utf8Names Names { get; }

    internal int Count => Names.Count;

    /// <summary>Whether the server has sent a member behind one that comes later in the spec, so that none is absent before the object ends.</summary>
    internal bool IsScattered { get; set; }

    internal bool Has(string name) => Names.IndexOf(Encoding.UTF8.GetBytes(name)) >= 0;

    /// <summary>The first byte behind <c>"name":</c> if that stands at <paramref name="at"/>, else 0.</summary>
    internal int EndOf(int index, ReadOnlySpan<byte> json, int at) => _prepared[index].EndAt(json, at);

    /// <summary>The first byte behind <c>"name":</c> if the member that came behind <paramref name="last"/> before stands at <paramref name="at"/>, else 0.</summary>
    internal int EndOfNext(ReadOnlySpan<byte> json, int at, int last, out int next)
    {
        next = _next[last + 1];
        return (uint)next < (uint)_prepared.Length ? EndOf(next, json, at) : 0;
    }

    /// <summary>Learns that <paramref name="index"/> came behind <paramref name="last"/>.</summary>
    internal void Learn(int last, int index)
    {
        if (_lessons > 0)
        {
            _lessons--;
            _next[last + 1] = index;
        }
    }

    private static class Known<TJson>
        where TJson : struct
    {
        internal static readonly JsonMembers? Members = (default(TJson) as IObjectJson)?.Members;
    }
}
