using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the method that gives all elements of a list, and how its pages follow each other.</summary>
internal sealed class PagingEmitter(OperationEmitter operations)
{
    public void Field(SourceWriter writer, OperationPlan operation, PagingPlan paging)
        => writer.Write($$"""
            private static readonly {{FieldType(operation, paging)}} {{paging.Field}} = new()
            {
                {{string.Join("\n", Settings(paging))}}
            };
            """);

    public void Signature(SourceWriter writer, OperationPlan operation, PagingPlan paging)
        => writer.Write($$"""
            {{Documentation(operation, paging)}}
            {{ResultType(operation, paging)}} {{paging.Method}}(
                {{OperationEmitter.Parameters(paging.Parameters)}});
            """);

    public void Method(SourceWriter writer, OperationPlan operation, PagingPlan paging)
        => writer.Write($$"""
            {{Remarks.Join("/// <inheritdoc/>", OperationEmitter.Obsolete(operation))}}
            public {{ResultType(operation, paging)}} {{paging.Method}}(
                {{OperationEmitter.Parameters(paging.Parameters)}})
                => {{paging.Field}}.From(
                    {{Start(paging)}},
                    ({{paging.PositionLocal}}, {{paging.TokenLocal}}) => {{operation.Method}}({{string.Join(", ", Arguments(paging))}}),
                    cancellationToken);
            """);

    private string ResultType(OperationPlan operation, PagingPlan paging)
        => $"{WellKnown.AsyncPageable}<{TypeText.Of(paging.Item)}, {operations.Envelope(operation.Returned)}>";

    private string FieldType(OperationPlan operation, PagingPlan paging)
    {
        var types = $"{TypeText.Of(paging.Item)}, {operations.Envelope(operation.Returned)}";
        return paging.Kind switch
        {
            PagingKind.Offset => $"{WellKnown.OffsetPaging}<{types}>",
            PagingKind.Page => $"{WellKnown.NumberPaging}<{types}>",
            _ => $"{WellKnown.CursorPaging}<{types}, {TypeText.NotNull(paging.Position.Value)}?>",
        };
    }

    private static IEnumerable<string> Settings(PagingPlan paging)
    {
        yield return $"Items = static page => {AccessText.Of(paging.Items, "page")},";
        if (paging.HasMore is { } hasMore)
        {
            yield return $"HasMore = static page => {AccessText.Of(hasMore, "page")},";
        }

        if (paging.Total is { } total)
        {
            var cast = total.Value is ScalarValue { Kind: ScalarKind.Decimal } ? "(double?)" : "";
            yield return $"Total = static page => {cast}{AccessText.Of(total, "page")},";
        }

        if (paging.Next is { } next)
        {
            yield return Next(paging, next);
        }

        if (paging is { Kind: PagingKind.Page, FirstPage: not 1 })
        {
            yield return $"FirstPage = {CSharpText.Number(paging.FirstPage)},";
        }
    }

    private static string Next(PagingPlan paging, AccessPlan next)
    {
        var isSame = next.Value is ScalarValue { Kind: var found } && paging.Position.Value is ScalarValue { Kind: var wanted }
            && (found == wanted || (found, wanted) is (ScalarKind.Int, ScalarKind.Long));
        return paging.Kind switch
        {
            PagingKind.Cursor when isSame => $"Next = static page => {AccessText.Of(next, "page")},",
            PagingKind.Cursor => $"Next = static page => {AccessText.TextOf(next, "page")},",
            _ when next.Value is ScalarValue { Kind: ScalarKind.Int or ScalarKind.Long } => $"Next = static page => {AccessText.Of(next, "page")},",
            _ => $"More = static page => {AccessText.TextOf(next, "page")},",
        };
    }

    private static string Start(PagingPlan paging)
    {
        var position = paging.Position;
        if (position.Property is { } property)
        {
            var request = position.IsArgumentOptional
                ? position.Argument + "?"
                : $"({position.Argument} ?? throw new {WellKnown.ArgumentNullException}(nameof({position.Argument})))";
            return $"{request}.{property}{(position.Presence == Presence.OptionalOrNull ? ".GetValueOrDefault()" : "")}";
        }

        return position.IsSure && paging.Kind != PagingKind.Cursor
            ? $"{position.Argument} ?? {CSharpText.Number(paging.Kind == PagingKind.Page ? paging.FirstPage : 0)}"
            : position.Argument;
    }

    private static IEnumerable<string> Arguments(PagingPlan paging)
        => paging.Arguments
            .Select(argument => argument == paging.Position.Argument ? PositionArgument(paging) : argument)
            .Append(paging.TokenLocal);

    private static string PositionArgument(PagingPlan paging)
    {
        var position = paging.Position;
        var value = Position(paging);
        if (position.Property is not { } property)
        {
            return value;
        }

        var request = position.IsArgumentOptional ? $"({position.Argument} ?? new())" : position.Argument;
        var copy = $"{request} with {{ {property} = {value} }}";

        // An Optional that holds null would be sent as null.
        return position.Presence == Presence.OptionalOrNull ? $"{paging.PositionLocal} is null ? {position.Argument} : {copy}" : copy;
    }

    /// <summary>The position as the plain operation takes it; counts are whole numbers of 64 bits on the way.</summary>
    private static string Position(PagingPlan paging)
    {
        var local = paging.PositionLocal;
        var isCount = paging.Kind != PagingKind.Cursor;
        var isInt = isCount && paging.Position.Value is ScalarValue { Kind: ScalarKind.Int };
        if (!paging.Position.IsSure)
        {
            return isInt ? $"checked((int?){local})" : local;
        }

        var sure = paging.Position.Value.IsValueType ? $"{local}.GetValueOrDefault()" : $"{local}!";
        return isInt ? $"checked((int){sure})" : sure;
    }

    private static string Documentation(OperationPlan operation, PagingPlan paging)
        => Remarks.Join(
            [
                Remarks.Element("<summary>", [$"All elements that <see cref=\"{operation.Method}\"/> lists; each page is fetched when the enumeration gets there."], "</summary>"),
                .. paging.Parameters.Select(OperationEmitter.ParameterDoc),
                "/// <param name=\"cancellationToken\">Ends the enumeration.</param>",
                OperationEmitter.Obsolete(operation),
            ]);
}
