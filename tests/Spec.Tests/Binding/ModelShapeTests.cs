using System.Reflection;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What the model consists of: a member that compares by reference would re-emit every file at each key stroke.</summary>
public sealed class ModelShapeTests
{
    private static readonly List<Type> Carriers =
    [
        .. typeof(ClientModel).Assembly.GetTypes().Where(type =>
            type.Namespace == typeof(ClientModel).Namespace && !type.IsEnum && type != typeof(EquatableArray)
            && type.GetGenericArguments().Length == 0 && !type.Name.StartsWith('<')),
    ];

    [Fact]
    public void The_carriers_are_found()
    {
        Assert.Contains(typeof(ClientModel), Carriers);
        Assert.Contains(typeof(EndpointModel), Carriers);
        Assert.InRange(Carriers.Count, 25, int.MaxValue);
    }

    [Fact]
    public void Every_carrier_is_a_record()
        => Assert.All(Carriers, type => Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), type.Name));

    [Fact]
    public void Every_member_is_a_plain_value()
        => Assert.All(
            Carriers.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)),
            member => Assert.True(IsPlain(member.PropertyType), $"{member.DeclaringType!.Name}.{member.Name}: {member.PropertyType}"));

    private static bool IsPlain(Type type)
    {
        if (type.IsGenericType)
        {
            return (type.GetGenericTypeDefinition() == typeof(EquatableArray<>) || type.GetGenericTypeDefinition() == typeof(Nullable<>))
                && IsPlain(type.GetGenericArguments()[0]);
        }

        return type.IsEnum || type == typeof(string) || type == typeof(int) || type == typeof(bool) || Carriers.Contains(type);
    }
}
