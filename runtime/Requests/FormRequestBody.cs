using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>A form in the body: <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed class FormRequestBody(IReadOnlyList<RequestPart> parts) : RequestBody
{
    internal override bool IsReplayable => true;

    internal override HttpContent MakeContent() => new FormUrlEncodedContent(parts.Select(part => KeyValuePair.Create(part.Name, part.Text)));
}
