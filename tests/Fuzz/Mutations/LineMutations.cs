namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Mutations of lines and blocks of lines: what editing, pasting, and merging go wrong with.</summary>
internal static class LineMutations
{
    public static string Mutate(string text, string other, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var count = random.Few(5); count > 0 && lines.Count > 0; count--)
        {
            Mutate(lines, other.Split('\n'), random);
        }

        return string.Join(random.Once(20) ? "\r\n" : "\n", lines);
    }

    private static void Mutate(List<string> lines, string[] others, Random random)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(12))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), lines[at]);
                break;
            case 2:
                var with = random.Next(lines.Count);
                (lines[at], lines[with]) = (lines[with], lines[at]);
                break;
            case 3:
                Indent(lines, at, 1, random);
                break;
            case 4:
                Indent(lines, at, BlockLength(lines, at), random);
                break;
            case 5:
                lines[at] = "#" + lines[at];
                break;
            case 6 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 7:
                var cut = random.Next(lines[at].Length + 1);
                lines.Insert(at + 1, lines[at][cut..]);
                lines[at] = lines[at][..cut];
                break;
            case 8:
                lines.RemoveRange(at, BlockLength(lines, at));
                break;
            case 9:
                MoveBlock(lines, at, random);
                break;
            case 10:
                lines.InsertRange(at, OtherBlock(others, random));
                break;
            default:
                lines.RemoveRange(at, lines.Count - at);
                break;
        }
    }

    /// <summary>A line and those below it that stand deeper.</summary>
    private static int BlockLength(List<string> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count && (lines[end].Length == 0 || IndentOf(lines[end]) > IndentOf(lines[at])))
        {
            end++;
        }

        return end - at;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static void Indent(List<string> lines, int at, int count, Random random)
    {
        var indent = random.Pick(["  ", " ", "    ", "\t", "-1", "-2", "- "]);
        for (var i = at; i < at + count; i++)
        {
            lines[i] = indent[0] == '-' && indent[1] != ' '
                ? lines[i][Math.Min(indent[1] - '0', IndentOf(lines[i]))..]
                : indent + lines[i];
        }
    }

    private static void MoveBlock(List<string> lines, int at, Random random)
    {
        var block = lines.GetRange(at, BlockLength(lines, at));
        if (random.Once(2))
        {
            lines.RemoveRange(at, block.Count);
        }

        lines.InsertRange(random.Next(lines.Count + 1), block);
    }

    private static List<string> OtherBlock(string[] others, Random random)
    {
        var lines = others.ToList();
        var at = random.Next(lines.Count);
        return lines.GetRange(at, BlockLength(lines, at));
    }
}
