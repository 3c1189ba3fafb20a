namespace Genviral.Gen.Transport;

/// <param name="Attempt">Its number; 1 is the first.</param>
/// <param name="Timeout">How long it may take.</param>
/// <param name="Scope">Who listens, if anybody does.</param>
internal readonly record struct AttemptSettings(int Attempt, TimeSpan Timeout, CallScope? Scope);
