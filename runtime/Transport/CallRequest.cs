using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <summary>A call as each of its attempts needs it.</summary>
/// <param name="Request">What is sent.</param>
/// <param name="Read">Makes the result of an answer.</param>
/// <param name="MayStream">Whether a success is handed over as an open stream.</param>
/// <param name="Scope">Who listens, if anybody does.</param>
internal readonly record struct CallRequest<TResult>(ApiRequest Request, ApiRead<TResult> Read, bool MayStream, CallScope? Scope = null);
