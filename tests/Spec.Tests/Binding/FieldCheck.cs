using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>Checks a piece of a spec without its frame.</summary>
internal static class FieldCheck
{
    /// <summary>Fields of a type that an endpoint uses; <paramref name="more"/> are further lines of <c>types</c>.</summary>
    public static SpecCompilation Findings(string fields, string fragment = "", string more = "")
        => SpecCheck.Findings(
            $$"""
            genviral: 1
            types:
              Example: { fields: { {{fields}} } }
            {{Indented(more)}}
            endpoints:
              example.get: { get: /example, returns: Example }
            """,
            Fragments(fragment));

    /// <summary>One or several entries of <c>endpoints</c>.</summary>
    public static SpecCompilation Endpoints(string endpoints, string fragment = "", string top = "")
        => SpecCheck.Findings($"genviral: 1\n{top}\nendpoints:\n{Indented(endpoints)}\n", Fragments(fragment));

    private static string[] Fragments(string fragment) => fragment.Length == 0 ? [] : [fragment];

    private static string Indented(string lines) => "  " + lines.ReplaceLineEndings("\n  ");
}
