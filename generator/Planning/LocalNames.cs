namespace Genviral.Gen.Generator.Planning;

/// <summary>Names the locals of a reader after the properties that they become.</summary>
internal static class LocalNames
{
    /// <summary>A local for each of <paramref name="properties"/>, none of them in <paramref name="reserved"/>; null where each is called as its property.</summary>
    public static string[]? Of(string[] properties, string[] reserved)
    {
        foreach (var property in properties)
        {
            if (!BeginsAsUsual(property) || IsOneOf(reserved, property))
            {
                return Unlike(properties, reserved);
            }
        }

        // No two properties are called the same, and with a capital at the beginning of each no two locals are, either.
        return null;
    }

    private static bool BeginsAsUsual(string property) => property[0] is >= 'A' and <= 'Z';

    private static bool IsOneOf(string[] reserved, string property)
    {
        foreach (var local in reserved)
        {
            if (local.Length == property.Length && local[0] == char.ToLowerInvariant(property[0]) && string.CompareOrdinal(local, 1, property, 1, local.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Unlike(string[] properties, string[] reserved)
    {
        var scope = new NameScope(reserved);
        return [.. properties.Select(property => scope.Take(CSharpName.Camel(property)))];
    }
}
