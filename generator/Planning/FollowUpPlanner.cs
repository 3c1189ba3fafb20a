using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>An operation, and the class that has it.</summary>
internal sealed record OwnedOperation(EndpointModel Endpoint, OperationPlan Operation, string Owner);

/// <summary>Plans the methods that stand beside an operation and make more of it.</summary>
internal sealed class FollowUpPlanner(TypeNames names, TypeMembers members, AccessPlanner access)
{
    private readonly PagingPlanner _paging = new(names, members, access);
    private readonly PollingPlanner _polling = new(access);
    private readonly UploadPlanner _upload = new(names, members, access);

    /// <summary>The operation with what follows it up, as far as nothing but itself is needed for it.</summary>
    public OperationPlan Plan(OwnedOperation owned, Naming group)
    {
        var (paging, upload) = (_paging.Plan(owned.Endpoint, owned.Operation, group), _upload.Plan(owned, group));
        var operation = paging is null && upload is null ? owned.Operation : owned.Operation with { Paging = paging, Upload = upload };
        _polling.Claim(owned with { Operation = operation }, group);
        return operation;
    }

    /// <summary>The operation with what another operation is needed for, when all are planned.</summary>
    public OperationPlan Link(OperationPlan operation) => _polling.Plan(operation) is { } polling ? operation with { Polling = polling } : operation;
}
