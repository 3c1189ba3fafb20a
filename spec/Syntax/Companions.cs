using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Keys of a type node that mean something beside certain shapes alone.</summary>
internal static class Companions
{
    private static readonly (string Key, string[] Shapes)[] Wanted =
    [
        ("closed", ["enum"]),
        ("numeric", ["enum", "oneOf"]),
        ("discriminator", ["oneOf"]),
        ("keys", ["map"]),
        ("extends", ["fields", "oneOf"]),
        ("additional", ["fields", "extends"]),
        ("rules", ["fields", "extends"]),
    ];

    private static readonly string[] Keys = [.. Wanted.Select(wanted => wanted.Key)];

    /// <summary>Reports the keys whose shape is not there.</summary>
    public static void Check(KeyReader keys)
    {
        if (!keys.HasAny(Keys))
        {
            return;
        }

        foreach (var (key, shapes) in Lonely(keys))
        {
            var choices = string.Join(" or ", shapes.Select(shape => $"'{shape}'"));
            keys.Report.Add(ShapeReport.MissingCompanion(keys.Find(key)!.Key, choices));
        }
    }

    /// <summary>Whether a key without its shape has been reported, so that the missing shape needs no second message.</summary>
    public static bool HaveSpoken(KeyReader keys) => Lonely(keys).Any();

    private static IEnumerable<(string Key, string[] Shapes)> Lonely(KeyReader keys)
    {
        var hasShape = SpecKeys.Shapes.Any(shape => keys.Find(shape) is not null);
        return Wanted.Where(wanted
            => keys.Find(wanted.Key) is not null
                && !wanted.Shapes.Any(shape => keys.Find(shape) is not null)
                && !keys.MayBeMeant(wanted.Shapes)
                && (hasShape || wanted.Key != "extends"));
    }
}
