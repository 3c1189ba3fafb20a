using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the interface and the class of a group.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, GroupPlan group)
    {
        var operations = new OperationMembers(group.Names);
        writer.Write($$"""
            /// <summary>The operations of <c>{{group.Key}}</c>.</summary>
            {{group.Visibility}} partial interface {{group.InterfaceName}}
            {
                {{Parts.Blocks(group.Groups, InterfaceMember)}}

                {{operations.Signatures(group.Operations)}}
            }

            /// <summary>The operations of <c>{{group.Key}}</c> over HTTP.</summary>
            internal sealed partial class {{group.Name}} : {{group.InterfaceName}}
            {
                {{operations.Fields(group.Operations)}}

                private readonly {{WellKnown.ApiConnection}} _connection;

                internal {{group.Name}}({{WellKnown.ApiConnection}} connection)
                {
                    _connection = connection;
                    {{Parts.Lines(group.Groups, Creation)}}
                }

                {{Parts.Blocks(group.Groups, ClassMember)}}

                {{operations.Methods(group.Operations)}}
            }
            """);
    }

    public static void InterfaceMember(SourceWriter writer, GroupMemberPlan group)
        => writer.Write($$"""
            /// <summary>The operations of <c>{{group.Key}}</c>.</summary>
            {{group.InterfaceName}} {{group.Property}} { get; }
            """);

    public static void ClassMember(SourceWriter writer, GroupMemberPlan group)
        => writer.Write($$"""
            /// <inheritdoc/>
            public {{group.InterfaceName}} {{group.Property}} { get; }
            """);

    public static void Creation(SourceWriter writer, GroupMemberPlan group)
        => writer.Write($"{group.Property} = new {group.TypeName}(connection);");
}
