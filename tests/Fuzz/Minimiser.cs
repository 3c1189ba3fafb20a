using System.Diagnostics;
using Genviral.Gen.Fuzz.Checks;

namespace Genviral.Gen.Fuzz;

/// <summary>Makes an input that fails as small as it gets while it fails in the same way.</summary>
internal static class Minimiser
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(30);

    public static FuzzInput Minimise(FuzzInput input, string kind, bool isCompiled)
    {
        var clock = Stopwatch.StartNew();
        bool Fails(FuzzInput smaller) => clock.Elapsed < Budget && InputCheck.Find(smaller, isCompiled)?.Kind == kind;

        for (var file = input.Files.Count - 1; file >= 0 && input.Files.Count > 1; file--)
        {
            var smaller = input.Without(file);
            input = Fails(smaller) ? smaller : input;
        }

        for (var file = 0; file < input.Files.Count; file++)
        {
            input = WithoutPieces(input, file, text => text.Split('\n'), "\n", Fails);
            input = WithoutPieces(input, file, text => [.. text.Select(character => character.ToString())], "", Fails);
        }

        return input;
    }

    /// <summary>Leaves out stretches of pieces, long ones first, as long as the rest still fails.</summary>
    private static FuzzInput WithoutPieces(
        FuzzInput input, int file, Func<string, string[]> split, string glue, Func<FuzzInput, bool> fails)
    {
        var pieces = split(input.Files[file].Text).ToList();
        for (var size = Math.Max(1, pieces.Count / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < pieces.Count;)
            {
                var left = pieces.Take(start).Concat(pieces.Skip(start + size)).ToList();
                var smaller = input.With(file, string.Join(glue, left));
                if (fails(smaller))
                {
                    (pieces, input) = (left, smaller);
                }
                else
                {
                    start += size;
                }
            }
        }

        return input;
    }
}
