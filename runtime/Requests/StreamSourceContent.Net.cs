using System.Net;

namespace Genviral.Gen.Requests;

/// <content>What contents have from .NET 5 on: they can be cancelled.</content>
internal sealed partial class StreamSourceContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        => CopyAsync(stream, cancellationToken);
}
