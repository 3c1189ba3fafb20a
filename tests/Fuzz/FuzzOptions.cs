using System.Globalization;

namespace Genviral.Gen.Fuzz;

/// <summary>What the command line says.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = """
        Mutates the valid specs of the repository and checks what the front end and the generator make of them.

          --seed N       where the chain of random numbers begins (1)
          --seconds N    how long to go on (60)
          --count N      how many inputs at most
          --first N      the number of the first input (0): goes on where another run stopped
          --input N      this one input alone, and shows it
          --check FILE…  no mutations: checks these files as the specs of one project
        """;

    public int Seed { get; private init; } = 1;

    public TimeSpan Budget { get; private init; } = TimeSpan.FromSeconds(60);

    public long First { get; private init; }

    public long Count { get; private init; } = long.MaxValue;

    /// <summary>Whether a single input is looked at.</summary>
    public bool IsSingle { get; private init; }

    /// <summary>Files to check as they are.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    /// <exception cref="FormatException">The arguments are not those of <see cref="Usage"/>.</exception>
    public static FuzzOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] == "--check")
            {
                return options with { Files = [.. arguments.Skip(i + 1)] };
            }

            options = options.With(arguments[i], Number(arguments, i + 1));
        }

        return options;
    }

    private FuzzOptions With(string name, long value) => name switch
    {
        "--seed" => this with { Seed = (int)value },
        "--seconds" => this with { Budget = TimeSpan.FromSeconds(value) },
        "--count" => this with { Count = value },
        "--first" => this with { First = value },
        "--input" => this with { First = value, Count = 1, IsSingle = true },
        _ => throw new FormatException($"'{name}' is no argument."),
    };

    private static long Number(IReadOnlyList<string> arguments, int index)
        => index < arguments.Count && long.TryParse(arguments[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{arguments[index - 1]}' wants a number.");
}
