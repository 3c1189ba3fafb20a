using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What an endpoint takes and gives.</summary>
internal sealed class EndpointBinder(BindingScope scope, TypeBinder types, ParameterBinder parameters)
{
    public EndpointDraft Bind(EndpointSyntax syntax)
    {
        var draft = new EndpointDraft(syntax) { IsLost = syntax.IsLost };
        scope.Places.Locate(draft.Key, syntax.Name.At);
        scope.HasLostUses |= syntax.IsIncomplete || (syntax.Returns is null && syntax.MayHaveLostReturns);
        parameters.Bind(draft);
        draft.IsLost |= draft.Query.Lost.Count > 0 || draft.Headers.Lost.Count > 0;
        if (syntax.Body is { } body)
        {
            draft.Body = BindBody(body, draft);
            draft.IsLost |= draft.Body is null;
        }

        if (syntax.Returns is { } returns)
        {
            draft.Returns = BindReturns(returns, draft);
            draft.IsLost |= draft.Returns is null;
        }

        return draft;
    }

    private BodyModel? BindBody(BodySyntax syntax, EndpointDraft draft)
    {
        var kind = syntax.Kind == ContentKind.Multipart ? PlaceKind.Multipart : PlaceKind.Other;
        var place = new Place($"{draft.Key}.body", EquatableArray.Of(draft.Name, "Request"), kind);
        var type = syntax.Kind switch
        {
            _ when syntax.Type is LostTypeSyntax => null,
            ContentKind.Multipart or ContentKind.Form => types.Bind(new ObjectTypeSyntax(syntax.Fields, syntax.At), place),
            ContentKind.Json => syntax.Type is null ? null : types.Bind(syntax.Type, place),
            _ => null,
        };
        return IsLost(type, syntax.Kind, syntax.ContentType) ? null : new BodyModel
        {
            Kind = syntax.Kind,
            Type = type,
            ContentType = syntax.ContentType?.Value,
            IsOptional = syntax.IsOptional,
            Doc = syntax.Type?.Modifiers.Doc?.Value,
        };
    }

    private ReturnsModel? BindReturns(ReturnsSyntax syntax, EndpointDraft draft)
    {
        var place = new Place($"{draft.Key}.returns", EquatableArray.Of(draft.Name, "Data"));
        var type = syntax.Type is null ? null : types.Bind(syntax.Type, place);
        return IsLost(type, syntax.Kind, syntax.ContentType) ? null : new ReturnsModel
        {
            Kind = syntax.Kind,
            Type = type,
            ContentType = syntax.ContentType?.Value,
            IsOptional = syntax.IsOptional,
            Doc = syntax.Type?.Modifiers.Doc?.Value,
        };
    }

    private static bool IsLost(TypeRef? type, ContentKind kind, Located<string>? contentType)
        => kind == ContentKind.Binary ? contentType is null : type is null;
}
