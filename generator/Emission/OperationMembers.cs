using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>All members that an operation has: its own, and those of what follows it up.</summary>
internal sealed class OperationMembers
{
    private readonly OperationEmitter _operations;
    private readonly PagingEmitter _paging;
    private readonly PollingEmitter _polling;
    private readonly UploadEmitter _upload;

    public OperationMembers(ClientNames names)
    {
        _operations = new OperationEmitter(names);
        _paging = new PagingEmitter(_operations);
        _polling = new PollingEmitter(names, _operations);
        _upload = new UploadEmitter(_operations);
    }

    public Action<SourceWriter> Fields(IEnumerable<OperationPlan> operations) => Blocks(operations.SelectMany(FieldsOf));

    public Action<SourceWriter> Signatures(IEnumerable<OperationPlan> operations) => Blocks(operations.SelectMany(SignaturesOf));

    public Action<SourceWriter> Methods(IEnumerable<OperationPlan> operations) => Blocks(operations.SelectMany(MethodsOf));

    private IEnumerable<Action<SourceWriter>> FieldsOf(OperationPlan operation)
    {
        yield return writer => _operations.Description(writer, operation);
        if (operation.Paging is { } paging)
        {
            yield return writer => _paging.Field(writer, operation, paging);
        }

        if (operation.Polling is { } polling)
        {
            yield return writer => _polling.Field(writer, operation, polling);
        }

        if (operation.Upload is { } upload)
        {
            yield return writer => _upload.Field(writer, operation, upload);
        }
    }

    private IEnumerable<Action<SourceWriter>> SignaturesOf(OperationPlan operation)
    {
        yield return writer => _operations.Signature(writer, operation);
        if (operation.Paging is { } paging)
        {
            yield return writer => _paging.Signature(writer, operation, paging);
        }

        if (operation.Polling is { } polling)
        {
            yield return writer => _polling.Signature(writer, operation, polling);
        }

        if (operation.Upload is { } upload)
        {
            yield return writer => _upload.Signature(writer, operation, upload);
        }
    }

    private IEnumerable<Action<SourceWriter>> MethodsOf(OperationPlan operation)
    {
        yield return writer => _operations.Method(writer, operation);
        if (operation.Paging is { } paging)
        {
            yield return writer => _paging.Method(writer, operation, paging);
        }

        if (operation.Polling is { } polling)
        {
            yield return writer => _polling.Method(writer, operation, polling);
        }

        if (operation.Upload is { } upload)
        {
            yield return writer => _upload.Method(writer, operation, upload);
        }
    }

    private static Action<SourceWriter> Blocks(IEnumerable<Action<SourceWriter>> members)
        => Parts.Blocks(members, static (writer, member) => member(writer));
}
