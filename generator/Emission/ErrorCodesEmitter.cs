using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the constants of the error codes.</summary>
internal static class ErrorCodesEmitter
{
    public static void Emit(SourceWriter writer, ErrorCodesPlan plan)
        => writer.Write($$"""
            /// <summary>The error codes that the API is known to return. There may be others.</summary>
            {{plan.Visibility}} static partial class {{plan.Names.ErrorCodes}}
            {
                {{Parts.Blocks(plan.Codes, Constant)}}
            }
            """);

    /// <summary>What a code means and which statuses it comes with, as XML.</summary>
    public static string Meaning(ErrorCodePlan code)
        => string.Join(" ", [.. code.Doc is null ? [] : CSharpText.XmlLines(code.Doc), Statuses(code.Statuses)]).Trim();

    private static void Constant(SourceWriter writer, ErrorCodePlan code)
        => writer.Write($$"""
            /// <summary>{{Meaning(code)}}</summary>
            public const string {{code.Name}} = {{CSharpText.Literal(code.Code)}};
            """);

    private static string Statuses(EquatableArray<int> statuses)
        => statuses.IsEmpty
            ? "HTTP status not known."
            : "HTTP " + string.Join(" or ", statuses.Select(CSharpText.Number)) + ".";
}
