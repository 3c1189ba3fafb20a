using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the parameters that make the body of a request.</summary>
internal static class BodyPlanner
{
    /// <summary>One object, or for a binary body a stream and, where the spec leaves it open, its media type.</summary>
    public static IEnumerable<ParameterPlan> Plan(BodyModel body, TypeNames names, CheckPlanner checks, Naming naming)
    {
        var presence = body.IsOptional ? Presence.Optional : Presence.Required;
        if (body.Kind != ContentKind.Binary)
        {
            yield return new ParameterPlan
            {
                Name = "request",
                WireName = "",
                Place = ParameterPlace.Body,
                Value = ValuePlanner.Plan(body.Type!, names),
                Check = checks.Plan(body.Type!, isOptional: false),
                Presence = presence,
                Doc = body.Doc ?? "The body of the request.",
                Kind = body.Kind,
            };
            yield break;
        }

        var isOpen = body.ContentType!.IndexOf('*') >= 0;
        var type = isOpen ? CSharpName.Camel(naming.Own("ContentType")) : null;
        yield return new ParameterPlan
        {
            Name = CSharpName.Camel(naming.Own("Content")),
            WireName = "",
            Place = ParameterPlace.Body,
            Value = new StreamValue(),
            Presence = presence,
            Doc = (body.Doc is null ? "" : body.Doc + "\n") + "The body, read while it is sent and never disposed. It is sent again by a retry only if it can seek.",
            Kind = ContentKind.Binary,
            MediaType = isOpen ? null : body.ContentType,
            MediaTypeArgument = type,
        };
        if (type is not null)
        {
            yield return new ParameterPlan
            {
                Name = type,
                WireName = "",
                Place = ParameterPlace.MediaType,
                Value = new ScalarValue(ScalarKind.String),
                Presence = presence,
                Doc = $"The media type of the body: {body.ContentType}.",
            };
        }
    }
}
