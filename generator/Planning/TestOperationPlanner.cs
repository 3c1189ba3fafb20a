using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Gives each operation its property in the test handler: <c>items.buy</c> is <c>ItemsBuy</c>.</summary>
internal static class TestOperationPlanner
{
    private static readonly string[] Members = ["Requests", "CreateHttpClient", "Operation", "Send", "SendAsync", "Dispose"];

    /// <summary>The operations by group; the client's own under the empty name.</summary>
    /// <remarks>They stand in the files of their groups, so that an edit of one endpoint touches no further file.</remarks>
    public static IEnumerable<(string Group, TestOperationsPlan Plan)> Plan(ClientNames names, string visibility, GroupTree groups)
    {
        var scope = new NameScope([.. Naming.ObjectMembers, .. Members, names.TestHandler]);
        return groups.All
            .Select(group => (group.Key, Plan(names, visibility, group.Name, group.Operations, scope)))
            .Prepend(("", Plan(names, visibility, names.Client, groups.Operations, scope)))
            .Where(part => !part.Item2.Operations.IsEmpty)
            .ToArray();
    }

    private static TestOperationsPlan Plan(
        ClientNames names, string visibility, string owner, IEnumerable<OperationPlan> operations, NameScope scope)
        => new()
        {
            Visibility = visibility,
            Names = names,
            Owner = owner,
            Operations = operations
                .Select(operation => new TestOperationPlan(scope.Take(Naming.StemOf(operation.Key)), operation))
                .ToEquatableArray(),
        };
}
