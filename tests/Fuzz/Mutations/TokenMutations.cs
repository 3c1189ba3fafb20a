using System.Text.RegularExpressions;

namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Mutations of words, numbers, strings, and signs: slips of the keyboard.</summary>
internal static partial class TokenMutations
{
    public static string Mutate(string text, string other, Random random)
    {
        var tokens = Split(text);
        for (var count = random.Few(6); count > 0 && tokens.Count > 0; count--)
        {
            Mutate(tokens, other, random);
        }

        return string.Concat(tokens);
    }

    private static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    private static void Mutate(List<string> tokens, string other, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(11))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(random.Next(tokens.Count), tokens[at]);
                break;
            case 2:
                var with = random.Next(tokens.Count);
                (tokens[at], tokens[with]) = (tokens[with], tokens[at]);
                break;
            case 3:
                tokens[at] = random.Pick(tokens);
                break;
            case 4:
                tokens[at] = random.Pick(Split(other));
                break;
            case 5 or 6:
                tokens[at] = random.Pick(Words.Language);
                break;
            case 7:
                tokens.Insert(at, random.Pick(Words.Pieces));
                break;
            case 8:
                tokens[at] = random.Pick(Words.Pieces);
                break;
            case 9:
                tokens[at] = Escaped.Text(random.Pick(Words.Hostile));
                break;
            default:
                tokens[at] = Misspelt(tokens[at], random);
                break;
        }
    }

    private static string Misspelt(string token, Random random)
    {
        if (token.Length == 0)
        {
            return "e";
        }

        var at = random.Next(token.Length);
        return random.Next(4) switch
        {
            0 => token.Remove(at, 1),
            1 => token.Insert(at, ((char)random.Next('a', 'z' + 1)).ToString()),
            2 => token.Insert(at, token[at].ToString()),
            _ => char.IsUpper(token[at]) ? token.ToLowerInvariant() : token.ToUpperInvariant(),
        };
    }

    [GeneratedRegex("""[\p{L}\p{N}_]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\n[ ]*|[ ]+|.|\s""", RegexOptions.Singleline)]
    private static partial Regex Token();
}
