using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>What became of an answer's data.</summary>
internal readonly record struct DataContent(bool IsExpected, bool IsRead, JsonMisfitException? Misfit);
