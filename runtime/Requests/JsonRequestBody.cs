namespace Genviral.Gen.Requests;

/// <summary>A body of JSON, already written.</summary>
internal sealed class JsonRequestBody(byte[] json) : RequestBody
{
    internal override bool IsReplayable => true;

    internal override HttpContent MakeContent()
    {
        var content = new ByteArrayContent(json);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return content;
    }
}
