using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Telemetry;

/// <param name="Client">The emitted client's class.</param>
/// <param name="Operation">The endpoint.</param>
/// <param name="Attempts">How many attempts were made.</param>
/// <param name="Milliseconds">How long it took.</param>
internal readonly record struct CallLogEntry(string Client, ApiOperation Operation, int Attempts, double Milliseconds);
