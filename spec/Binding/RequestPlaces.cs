using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Finds the parameters and body fields that an endpoint's plumbing names.</summary>
internal sealed class RequestPlaces(BindingScope scope)
{
    /// <summary>The query parameter, else the body field of that name.</summary>
    public (RequestPlaceModel Place, FieldModel Field)? QueryOrBody(Located<string> name, EndpointDraft endpoint)
    {
        if (FindIn(endpoint.Query.Fields, name) is { } parameter)
        {
            return (new(true, name.Value), parameter);
        }

        if (FindInBody(name, endpoint) is { } field)
        {
            return (new(false, name.Value), field);
        }

        Report(name, endpoint, endpoint.Query.Fields, "query parameter or body field");
        return null;
    }

    /// <summary>The body field, else the header parameter of that name.</summary>
    public (IdempotencyKeyModel Place, FieldModel Field)? BodyOrHeader(Located<string> name, EndpointDraft endpoint)
    {
        if (FindInBody(name, endpoint) is { } field)
        {
            return (new(false, name.Value), field);
        }

        var header = endpoint.Headers.Fields.FirstOrDefault(item =>
            string.Equals(item.Model.WireName, name.Value, StringComparison.OrdinalIgnoreCase));
        if (header is not null)
        {
            return (new(true, header.Model.WireName), header.Model);
        }

        Report(name, endpoint, endpoint.Headers.Fields, "body field or header");
        return null;
    }

    /// <summary>The body field of that name.</summary>
    public FieldModel? Body(Located<string> name, EndpointDraft endpoint)
    {
        var field = FindInBody(name, endpoint);
        if (field is null)
        {
            Report(name, endpoint, [], "body field");
        }

        return field;
    }

    private void Report(Located<string> name, EndpointDraft endpoint, List<BoundField> others, string what)
    {
        if (endpoint.Syntax.IsIncomplete || BodyOf(endpoint)?.MayHaveLost(name.Value) == true)
        {
            return;
        }

        var names = others.Concat(BodyFields(endpoint)).Select(field => field.Model.WireName);
        scope.Report(PlumbingReport.UnknownRequestPart(name, what, scope.Remedy(name.Value, names)));
    }

    private FieldModel? FindInBody(Located<string> name, EndpointDraft endpoint) => FindIn(BodyFields(endpoint), name);

    private ObjectDraft? BodyOf(EndpointDraft endpoint)
        => endpoint.Body?.Type is NamedRef named ? scope.Types.Find<ObjectDraft>(named.TypeKey) : null;

    private List<BoundField> BodyFields(EndpointDraft endpoint)
        => endpoint.Body?.Type is not NamedRef named ? [] : scope.Types.Find(named.TypeKey) switch
        {
            ObjectDraft type => type.Fields!,
            UnionDraft union => union.Fields,
            _ => [],
        };

    private static FieldModel? FindIn(List<BoundField> fields, Located<string> name)
        => fields.FirstOrDefault(field => field.Model.WireName == name.Value)?.Model;
}
