namespace System.Runtime.CompilerServices;

/// <summary>The attribute as it may stand on methods.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class AsyncMethodBuilderAttribute(Type builderType) : Attribute
{
    public Type BuilderType { get; } = builderType;
}
