using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Uploads;

/// <summary>Bytes and where they go.</summary>
/// <remarks>The operation is how messages speak of it.</remarks>
internal sealed record Upload(ApiOperation Operation, Uri Address, ApiUploadContent Content);
