namespace Genviral.Gen;

/// <summary>What an API can send that its spec does not know.</summary>
public enum ApiDriftKind
{
    /// <summary>An error code.</summary>
    ErrorCode,

    /// <summary>A value of an open enum.</summary>
    EnumValue,

    /// <summary>A case of a union.</summary>
    UnionCase,

    /// <summary>A member of an object.</summary>
    Member,
}
