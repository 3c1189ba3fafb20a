using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary><c>idempotencyKey</c>.</summary>
internal sealed class IdempotencyKeyBinder(BindingScope scope, RequestPlaces requests)
{
    public IdempotencyKeyModel? Bind(Located<string> name, EndpointDraft endpoint)
    {
        if (requests.BodyOrHeader(name, endpoint) is not { } found)
        {
            return null;
        }

        if (found.Field.Type is ScalarRef { Kind: ScalarKind.String or ScalarKind.Uuid })
        {
            return found.Place;
        }

        scope.Report(PlumbingReport.Unfit(name, "a string or a uuid", TypeDescription.Of(found.Field.Type, scope.Types)));
        return null;
    }
}
