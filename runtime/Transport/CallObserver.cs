using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <summary>Told of each call of a client, for traces, measurements and logs.</summary>
internal abstract class CallObserver
{
    /// <summary>Whether anybody listens to calls, now.</summary>
    internal abstract bool IsListening { get; }

    /// <summary>A call begins, on the flow that it runs on; null when nobody listens to this one, which costs nothing further.</summary>
    internal abstract CallScope? Start(ApiOperation operation);
}
