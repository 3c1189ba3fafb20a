namespace Genviral.Gen;

/// <content>What streams have from .NET 5 on.</content>
public sealed partial class ApiStream
{
    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => ReadPartAsync(buffer, cancellationToken);
}
