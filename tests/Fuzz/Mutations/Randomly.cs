namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Choices that a seed decides.</summary>
internal static class Randomly
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>True in one of <paramref name="times"/> cases.</summary>
    public static bool Once(this Random random, int times) => random.Next(times) == 0;

    /// <summary>A number from 1 up, each half as likely as the one before.</summary>
    public static int Few(this Random random, int most)
    {
        var number = 1;
        while (number < most && random.Once(2))
        {
            number++;
        }

        return number;
    }

    /// <summary>A stretch of a text or list, perhaps empty.</summary>
    public static Range Stretch(this Random random, int length, int most)
    {
        var start = random.Next(length + 1);
        return start..(start + Math.Min(length - start, random.Next(1, most + 1)));
    }
}
