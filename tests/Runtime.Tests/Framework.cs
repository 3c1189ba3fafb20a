global using Date = System.DateOnly;

using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests;

/// <summary>What differs between the runtime's builds; the tests of the one for netstandard2.0 have another of these.</summary>
internal static class Framework
{
    internal static bool IsCurrent => true;

    internal static Gen<Date> Dates => Any.DateOnly;

    internal static JsonConverter DateConverter => JsonMetadataServices.DateOnlyConverter;

    /// <summary>What the runtime tells of an error that .NET names so.</summary>
    internal static string Told(string error) => error;
}
