namespace Genviral.Gen.Generator.Planning;

/// <summary>Names the locals of a reader after the properties that they become.</summary>
internal static class LocalNames
{
    /// <summary>A local for each of <paramref name="properties"/>, none of them in <paramref name="reserved"/>.</summary>
    public static string[] Of(string[] properties, string[] reserved)
    {
        var locals = new string[properties.Length];
        for (var i = 0; i < locals.Length; i++)
        {
            locals[i] = CSharpName.Camel(properties[i]);
            if (!BeginsAsUsual(properties[i]) || Array.IndexOf(reserved, locals[i]) >= 0)
            {
                return Unlike(properties, reserved);
            }
        }

        // No two properties are called the same, and with a capital at the beginning of each no two locals are, either.
        return locals;
    }

    private static bool BeginsAsUsual(string property) => property[0] is >= 'A' and <= 'Z';

    private static string[] Unlike(string[] properties, string[] reserved)
    {
        var scope = new NameScope(reserved);
        return [.. properties.Select(property => scope.Take(CSharpName.Camel(property)))];
    }
}
