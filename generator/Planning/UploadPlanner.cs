using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the method that asks for an upload and sends the bytes.</summary>
internal sealed class UploadPlanner(TypeNames names, TypeMembers members, AccessPlanner access)
{
    public UploadPlan? Plan(OwnedOperation owned, Naming group)
    {
        if (owned.Endpoint.Upload is not { } upload)
        {
            return null;
        }

        var locals = new NameScope([.. owned.Operation.Parameters.Select(parameter => parameter.Name.TrimStart('@')), "cancellationToken"]);
        var mediaType = upload.ContentTypeField is { } field ? MediaType(owned.Endpoint, field) : null;
        return new UploadPlan
        {
            Method = group.Own(owned.Operation.MethodStem + "AndSendAsync"),
            Field = group.Own(owned.Operation.MethodStem + "Upload"),
            Url = access.Plan(upload.Url, owned.Endpoint.Returns),
            UrlTemplate = $"{{{string.Join(".", upload.Url.Path)}}}",
            HttpMethod = upload.Method,
            MediaType = mediaType,
            Locals = new UploadLocals(
                locals.Take("content"),
                locals.Take("contentLength"),
                mediaType is null ? locals.Take("contentType") : null,
                locals.Take("progress"),
                locals.Take("token")),
        };
    }

    private AccessPlan MediaType(EndpointModel endpoint, string wireName)
    {
        var member = members.Find(endpoint.Body!.Type, wireName)!;
        var step = new PropertyStep(member.Name, ValuePlanner.PresenceOf(member.Field) == Presence.OptionalOrNull);
        return new AccessPlan(true, false, EquatableArray.Of<AccessStepPlan>(step), ValuePlanner.Plan(member.Field.Type, names));
    }
}
