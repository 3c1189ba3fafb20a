using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Holes that are made of several parts.</summary>
internal static class Parts
{
    /// <summary>One part per item, each on lines of its own.</summary>
    public static Action<SourceWriter> Lines<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
        => Separated(items, write, writer => writer.EndLine());

    /// <summary>One part per item, with a blank line between.</summary>
    public static Action<SourceWriter> Blocks<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
        => Separated(items, write, writer =>
        {
            writer.EndLine();
            writer.EndLine();
        });

    /// <summary>The same of those items for which <paramref name="where"/> says so, without an enumerator: a client has thousands of such lists.</summary>
    public static Action<SourceWriter> Lines<T>(EquatableArray<T> items, Func<T, bool> where, Action<SourceWriter, T> write)
        where T : IEquatable<T>
        => Separated(items, where, write, lineEnds: 1);

    /// <inheritdoc cref="Lines{T}(EquatableArray{T}, Func{T, bool}, Action{SourceWriter, T})"/>
    public static Action<SourceWriter> Blocks<T>(EquatableArray<T> items, Func<T, bool> where, Action<SourceWriter, T> write)
        where T : IEquatable<T>
        => Separated(items, where, write, lineEnds: 2);

    /// <summary>One part per item, each on lines of its own, with the item's index.</summary>
    public static Action<SourceWriter> Lines<T>(EquatableArray<T> items, Action<SourceWriter, T, int> write)
        where T : IEquatable<T>
        => writer =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                EndLines(writer, i == 0 ? 0 : 1);
                write(writer, items[i], i);
            }
        };

    /// <summary>The same of those items for which <paramref name="where"/> says so; indices count all.</summary>
    public static Action<SourceWriter> Lines<T>(EquatableArray<T> items, Func<T, int, bool> where, Action<SourceWriter, T, int> write)
        where T : IEquatable<T>
        => writer =>
        {
            var isFirst = true;
            for (var i = 0; i < items.Count; i++)
            {
                if (where(items[i], i))
                {
                    EndLines(writer, isFirst ? 0 : 1);
                    isFirst = false;
                    write(writer, items[i], i);
                }
            }
        };

    private static Action<SourceWriter> Separated<T>(EquatableArray<T> items, Func<T, bool> where, Action<SourceWriter, T> write, int lineEnds)
        where T : IEquatable<T>
        => writer =>
        {
            var isFirst = true;
            foreach (var item in items)
            {
                if (where(item))
                {
                    EndLines(writer, isFirst ? 0 : lineEnds);
                    isFirst = false;
                    write(writer, item);
                }
            }
        };

    private static void EndLines(SourceWriter writer, int count)
    {
        for (var i = 0; i < count; i++)
        {
            writer.EndLine();
        }
    }

    private static Action<SourceWriter> Separated<T>(
        IEnumerable<T> items, Action<SourceWriter, T> write, Action<SourceWriter> separate)
        => writer =>
        {
            var isFirst = true;
            foreach (var item in items)
            {
                if (!isFirst)
                {
                    separate(writer);
                }

                isFirst = false;
                write(writer, item);
            }
        };
}
