using Genviral.Gen.Spec.Model;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>The attributes that new C# needs, of which netstandard2.0 and .NET Framework have none.</summary>
internal static class Polyfills
{
    public const string IsExternalInit = "System.Runtime.CompilerServices.IsExternalInit";
    public const string RequiredMember = "System.Runtime.CompilerServices.RequiredMemberAttribute";
    public const string CompilerFeatureRequired = "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
    public const string MemberNotNullWhen = "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute";

    private static readonly string[] All = [IsExternalInit, RequiredMember, CompilerFeatureRequired, SetsRequiredMembers, MemberNotNullWhen];

    /// <summary>Those that emitted code would not find: neither in the framework nor in the project nor in what shows it its own.</summary>
    public static EquatableArray<string> MissingIn(Compilation compilation)
        => IsComplete(compilation)
            ? EquatableArray<string>.Empty
            : All.Where(name => !IsFound(compilation, name)).ToEquatableArray();

    /// <summary>Whether the framework itself has them: either none of the later ones, or all.</summary>
    public static bool IsComplete(Compilation compilation)
        => compilation.ObjectType.ContainingAssembly?.GetTypeByMetadataName(RequiredMember) is not null;

    private static bool IsFound(Compilation compilation, string name)
        => compilation.GetTypesByMetadataName(name).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
