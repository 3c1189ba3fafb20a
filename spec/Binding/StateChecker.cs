using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that a job can come to the states that <c>done</c> and <c>failed</c> name.</summary>
internal sealed class StateChecker(BindingScope scope)
{
    private static readonly string[] Booleans = ["true", "false"];

    public bool AreSound(PollSyntax syntax, TypeRef until)
    {
        var values = ValuesOf(until);
        var isNumber = until is ScalarRef { Kind: ScalarKind.Int or ScalarKind.Long };
        var isSound = true;
        foreach (var state in syntax.Done.Concat(syntax.Failed))
        {
            if (values?.Contains(state.Value) == false || (isNumber && !IsInteger(state.Value)))
            {
                var remedy = values is null ? " Write an integer." : scope.Remedy(state.Value, values);
                scope.Report(PlumbingReport.UnknownState(state, syntax.Until.Value, remedy));
                isSound = false;
            }
        }

        return isSound;
    }

    /// <summary>The texts that states can have, or null: too many to list.</summary>
    private ICollection<string>? ValuesOf(TypeRef until) => until switch
    {
        ScalarRef { Kind: ScalarKind.Bool } => Booleans,
        NamedRef named when scope.Types.Find<EnumDraft>(named.TypeKey) is { Syntax.IsIncomplete: false } states
            => new HashSet<string>(states.Values.Select(value => value.Value), StringComparer.Ordinal),
        _ => null,
    };

    /// <summary>States are compared as text, and <c>01</c> is never what comes of a number.</summary>
    private static bool IsInteger(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text;
}
