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
