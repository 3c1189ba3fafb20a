using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary><c>upload</c>.</summary>
internal sealed class UploadBinder(BindingScope scope, AnswerPaths answers, RequestPlaces requests)
{
    public UploadModel? Bind(UploadSyntax syntax, EndpointDraft endpoint)
    {
        var url = answers.Resolve(syntax.Url, endpoint);
        var isUrlSound = url is not null && PlumbingCheck.Fits(scope, syntax.Url, url.Type, PlumbingType.Address);
        if (!IsContentTypeSound(syntax, endpoint) || !isUrlSound)
        {
            return null;
        }

        return new() { Url = url!.Model, ContentTypeField = syntax.ContentType?.Value, Method = syntax.Method };
    }

    private bool IsContentTypeSound(UploadSyntax syntax, EndpointDraft endpoint)
        => syntax.ContentType is not { } name
            || (requests.Body(name, endpoint) is { } field && PlumbingCheck.Fits(scope, name, field.Type, PlumbingType.Text));
}
