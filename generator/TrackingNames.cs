namespace Genviral.Gen.Generator;

/// <summary>The names of the generator's steps, as tests of caching ask for them.</summary>
internal static class TrackingNames
{
    public const string Spec = nameof(Spec);

    public const string Syntax = nameof(Syntax);

    public const string Clients = nameof(Clients);

    public const string Models = nameof(Models);

    public const string Facts = nameof(Facts);

    public const string Plans = nameof(Plans);

    public const string Files = nameof(Files);

    public const string Findings = nameof(Findings);

    public const string Surfaces = nameof(Surfaces);
}
