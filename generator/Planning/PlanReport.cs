using Genviral.Gen.Generator.Reporting;
using Genviral.Gen.Spec.Model;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Planning;

/// <summary>What planning may find: names that C# cannot have.</summary>
internal static class PlanReport
{
    public const string NameClashId = "GENV2901";

    public const string NoNameId = "GENV2902";

    public const string SharedNamespaceId = "GENV2903";

    private static readonly DiagnosticDescriptor NameClashRule = new(
        NameClashId,
        "Two names of the spec become one C# name",
        "'{0}' and '{1}' both become the C# name '{2}'; {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page(NameClashId));

    private static readonly DiagnosticDescriptor NoNameRule = new(
        NoNameId,
        "A name of the spec leaves no C# name",
        "'{0}' has no letter or digit that a C# name could be made of; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page(NoNameId));

    private static readonly DiagnosticDescriptor SharedNamespaceRule = new(
        SharedNamespaceId,
        "Two clients have the same names in one namespace",
        "{0} and {1} both have {2} in the namespace '{3}': write 'namespace: OtherName' into one of the two specs",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Page(SharedNamespaceId));

    private const string Category = "Genviral.Spec";

    private const int NamesShown = 3;

    // How a remedy for a clash speaks of the two.
    private const string Either = "one of them";

    public static PlanFinding NameClash(ModelKey key, ModelKey? relatedKey, string later, string earlier, string name, string remedy)
        => new(NameClashRule, key, relatedKey, EquatableArray.Of(later, earlier, name, remedy));

    public static PlanFinding NoName(ModelKey key, string word, string remedy)
        => new(NoNameRule, key, null, EquatableArray.Of(word, remedy.Replace(Either, "it")));

    /// <param name="names">What both have, one name at least.</param>
    public static PlanFinding SharedNamespace(string client, string earlier, IReadOnlyList<string> names, string space)
        => new(SharedNamespaceRule, "client", null, EquatableArray.Of(client, earlier, Few(names), space));

    public static PlanFinding InternalFault(string key, Exception fault)
        => new(EnvironmentReport.InternalFaultRule, key, null, EquatableArray.Of(EnvironmentReport.OneLine(fault)));

    private static string Few(IReadOnlyList<string> names)
        => string.Join(", ", names.Take(NamesShown).Select(name => $"'{name}'")) + (names.Count > NamesShown ? $" and {names.Count - NamesShown} more" : "");

    private static string Page(string id) => $"docs/diagnostics/{id}.md";
}
