using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>A spec among the project's additional files.</summary>
/// <param name="Text">The file. The compiler hands over the same object until its text changes, so it compares by reference.</param>
/// <param name="IsFromPackage">Whether it came with the package.</param>
internal sealed record SpecInput(AdditionalText Text, bool IsFromPackage);
