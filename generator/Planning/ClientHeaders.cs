using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The headers that are sent with every call.</summary>
internal static class ClientHeaders
{
    /// <summary>Members of the runtime's options, which a header's property must not hide.</summary>
    private static readonly string[] OptionMembers =
    [
        "BaseAddress", "ApiKey", "ApiKeyProvider", "ApiKeyVariable", "UserAgent", "MaxResponseBytes", "DefaultMaxResponseBytes", "Timeout",
        "MaxRetries", "MaxRetryDelay", "MaxConcurrency", "ValidateRequests", "AllowInsecureTransport", "TimeProvider", "Logger", "OnDrift",
        "ReportUnknownMembers", "UploadHttpClient", "GetHeaders", "SettingNames", "TrySet",
    ];

    public static EquatableArray<ConstantParameterPlan> Constants(EquatableArray<FieldModel> headers)
        => headers
            .Where(header => header.Type is ConstRef)
            .Select(header => new ConstantParameterPlan(
                ParameterPlace.Header, header.WireName, ((ConstRef)header.Type).Value.Text))
            .ToEquatableArray();

    /// <summary>The others are properties of the client's options.</summary>
    public static EquatableArray<PropertyPlan> Options(
        EquatableArray<FieldModel> headers, ClientNames names, TypeNames types, List<PlanFinding> findings)
    {
        var naming = new Naming(
            findings,
            "write 'csharp: OtherName' beside one of them",
            [.. Naming.ObjectMembers, .. OptionMembers, names.Options]);
        return headers
            .Where(header => header.Type is not ConstRef)
            .Select(header => new PropertyPlan
            {
                Name = naming.Name(header.Key, header.WireName, header.CSharpName),
                WireName = header.WireName,
                Value = ValuePlanner.Plan(header.Type, types),
                Presence = header.IsOptional ? Presence.Optional : Presence.Required,
                Remarks = RemarksPlan.Of(DocText.Of(header), header.Deprecated),
            })
            .ToEquatableArray();
    }
}
