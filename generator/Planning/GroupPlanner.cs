using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <param name="Groups">The client's own groups.</param>
/// <param name="Operations">The client's own operations.</param>
/// <param name="All">All groups, parents first.</param>
internal sealed record GroupTree(
    EquatableArray<GroupMemberPlan> Groups, EquatableArray<OperationPlan> Operations, IReadOnlyList<GroupPlan> All);

/// <summary>Makes the tree of groups out of the dotted names of the endpoints.</summary>
internal sealed class GroupPlanner(
    ClientNames names, TypeNames typeNames, OperationPlanner operations, FollowUpPlanner followUps, string visibility, List<PlanFinding> findings)
{
    private const string Remedy = "rename one of them";

    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    private sealed class Group(string key)
    {
        public string Key { get; } = key;

        public List<Group> Children { get; } = [];

        public List<EndpointModel> Endpoints { get; } = [];
    }

    public GroupTree Plan(IEnumerable<EndpointModel> endpoints)
    {
        var root = Find("");
        foreach (var endpoint in endpoints)
        {
            Find(Parent(endpoint.Name)).Endpoints.Add(endpoint);
        }

        var all = new List<GroupPlan>();
        var naming = Members(names.Client, "Dispose", "WithOptions");
        var groups = PlanChildren(root, naming, all);
        var own = PlanOperations(root, names.Client, naming);
        return new GroupTree(groups, Link(own), [.. all.Select(group => group with { Operations = Link(group.Operations) })]);
    }

    private Group Find(string key)
    {
        if (_groups.TryGetValue(key, out var group))
        {
            return group;
        }

        group = new Group(key);
        _groups.Add(key, group);
        if (key.Length > 0)
        {
            Find(Parent(key)).Children.Add(group);
        }

        return group;
    }

    private EquatableArray<GroupMemberPlan> PlanChildren(Group group, Naming naming, List<GroupPlan> all)
        => group.Children.Select(child => PlanChild(child, naming, all)).ToEquatableArray();

    private GroupMemberPlan PlanChild(Group group, Naming parent, List<GroupPlan> all)
    {
        var key = group.Endpoints.Count > 0 ? group.Endpoints[0].Key : FirstBelow(group).Key;
        var property = parent.Name(key, group.Key.Substring(group.Key.LastIndexOf('.') + 1), explicitName: null);
        var stem = Naming.StemOf(group.Key) + "Group";
        var name = typeNames.Own(stem);
        var interfaceName = typeNames.Own("I" + stem);
        var naming = Members(name);
        var at = all.Count;
        var groups = PlanChildren(group, naming, all);
        all.Insert(at, new GroupPlan
        {
            Visibility = visibility,
            Names = names,
            Name = name,
            InterfaceName = interfaceName,
            Key = group.Key,
            Groups = groups,
            Operations = PlanOperations(group, name, naming),
        });
        return new GroupMemberPlan(property, name, interfaceName, group.Key);
    }

    private EquatableArray<OperationPlan> PlanOperations(Group group, string owner, Naming naming)
    {
        // Names that no author wrote come after those of the spec, so that they give way.
        var plain = group.Endpoints.Select(endpoint => new OwnedOperation(endpoint, operations.Plan(endpoint, naming), owner)).ToList();
        return plain.Select(operation => followUps.Plan(operation, naming)).ToEquatableArray();
    }

    private EquatableArray<OperationPlan> Link(EquatableArray<OperationPlan> planned)
        => planned.Select(followUps.Link).ToEquatableArray();

    private Naming Members(params string[] reserved)
        => new(findings, Remedy, [.. Naming.ObjectMembers, .. reserved]);

    private static EndpointModel FirstBelow(Group group)
        => group.Endpoints.Count > 0 ? group.Endpoints[0] : FirstBelow(group.Children[0]);

    private static string Parent(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name.Substring(0, dot);
    }
}
