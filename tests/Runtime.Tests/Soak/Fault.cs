using Genviral.Gen.Runtime.Tests.Servers;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>One way to answer.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Answer">Answers a request.</param>
/// <param name="MayGoAgain">Whether even a POST without key may be sent again after it: it was not taken, or is sent elsewhere as it is.</param>
internal sealed record Fault(string Name, Func<Visit, Task> Answer, bool MayGoAgain = false);
