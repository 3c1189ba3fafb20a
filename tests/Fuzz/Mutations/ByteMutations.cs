using System.Text;

namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Mutations that know nothing of text: what a broken disk or a wrong encoding makes of a file.</summary>
internal static class ByteMutations
{
    public static string Mutate(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var count = random.Few(4); count > 0; count--)
        {
            Mutate(bytes, random);
        }

        // The compiler reads UTF-8, and Latin-1 where that fails.
        var encoding = random.Once(4) ? Encoding.Latin1 : Encoding.UTF8;
        return encoding.GetString([.. bytes]);
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var (start, length) = random.Stretch(bytes.Count, 24).GetOffsetAndLength(bytes.Count);
        switch (random.Next(5))
        {
            case 0:
                bytes.RemoveRange(start, length);
                break;
            case 1:
                bytes.Insert(start, (byte)random.Next(256));
                break;
            case 2 when length > 0:
                bytes[start] ^= (byte)(1 << random.Next(8));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(start, length));
                break;
            case 4:
                bytes.RemoveRange(start, bytes.Count - start);
                break;
        }
    }
}
