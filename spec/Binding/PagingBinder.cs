using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary><c>paginate</c>.</summary>
internal sealed class PagingBinder(BindingScope scope, AnswerPaths answers, RequestPlaces requests)
{
    public PaginateModel? Bind(PaginateSyntax syntax, EndpointDraft endpoint)
    {
        var position = requests.QueryOrBody(syntax.Position, endpoint);
        var limit = syntax.Limit is { } name ? requests.QueryOrBody(name, endpoint) : null;
        var items = answers.Resolve(syntax.Items, endpoint);
        var total = Resolve(syntax.Total, endpoint, PlumbingType.Number);
        var hasMore = Resolve(syntax.HasMore, endpoint, PlumbingType.Boolean);
        var next = Resolve(syntax.Next, endpoint, PlumbingType.Token);
        var isNextSound = CheckNext(syntax, position?.Field, next);
        var areItemsSound = items is null || CheckItems(syntax.Items, items.Type);
        if (!IsRequestSound(syntax, position?.Field, limit?.Field) || !isNextSound || !areItemsSound || position is null || items is null)
        {
            return null;
        }

        return IsMissing(syntax.Limit, limit) || IsMissing(syntax.Total, total) || IsMissing(syntax.HasMore, hasMore) || IsMissing(syntax.Next, next)
            ? null
            : new()
            {
                Kind = syntax.Kind,
                Position = position.Value.Place,
                Limit = limit?.Place,
                Items = items.Model,
                Total = total?.Model,
                HasMore = hasMore?.Model,
                Next = next?.Model,
                FirstPage = FirstPage(syntax, position.Value.Field),
            };
    }

    private bool IsRequestSound(PaginateSyntax syntax, FieldModel? position, FieldModel? limit)
    {
        var wanted = syntax.Kind == PagingKind.Cursor ? PlumbingType.Token : PlumbingType.Integer;
        var isPositionSound = position is null || PlumbingCheck.Fits(scope, syntax.Position, position.Type, wanted);
        var isLimitSound = limit is null || PlumbingCheck.Fits(scope, syntax.Limit!.Value, limit.Type, PlumbingType.Integer);
        return isPositionSound && isLimitSound;
    }

    /// <summary>The next cursor is sent as it came, so the parameter must be able to hold it.</summary>
    private bool CheckNext(PaginateSyntax syntax, FieldModel? position, AnswerPlace? next)
    {
        if (syntax.Kind != PagingKind.Cursor
            || position?.Type is not ScalarRef { Kind: not ScalarKind.String } wanted
            || next?.Type is not ScalarRef found
            || found.Kind == wanted.Kind
            || (found.Kind == ScalarKind.Int && wanted.Kind == ScalarKind.Long))
        {
            return true;
        }

        scope.Report(PlumbingReport.Unfit(
            syntax.Next!.Value, $"{TypeDescription.Of(wanted, scope.Types)}, like '{syntax.Position.Value}',", TypeDescription.Of(found, scope.Types)));
        return false;
    }

    private bool CheckItems(Located<string> path, TypeRef type)
    {
        if (type is ListRef)
        {
            return true;
        }

        scope.Report(PlumbingReport.Unfit(path, "a list", TypeDescription.Of(type, scope.Types)));
        return false;
    }

    private AnswerPlace? Resolve(Located<string>? path, EndpointDraft endpoint, PlumbingType wanted)
        => path is { } known && answers.Resolve(known, endpoint) is { } place && PlumbingCheck.Fits(scope, known, place.Type, wanted)
            ? place
            : null;

    private static bool IsMissing(Located<string>? written, object? bound) => written is not null && bound is null;

    /// <summary>Pages count from what the server takes for the first one.</summary>
    private static int FirstPage(PaginateSyntax syntax, FieldModel position)
        => syntax.Kind == PagingKind.Page && int.TryParse(position.Default, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            ? first
            : 1;
}
