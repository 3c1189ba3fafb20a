using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <param name="Read">Makes the result of an answer.</param>
/// <param name="MayStream">Whether a success is handed over as an open stream.</param>
internal readonly record struct CallReader<TResult>(ApiRead<TResult> Read, bool MayStream);
