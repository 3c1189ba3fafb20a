using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <content>Bodies other than JSON.</content>
public sealed partial class ApiRequest
{
    /// <summary>A stream, which is read while the call is sent and never disposed.</summary>
    /// <exception cref="ArgumentException">The stream cannot be read, or the media type is none.</exception>
    public void BinaryBody(Stream content, string contentType)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        Body = new BinaryRequestBody(new StreamSource(content, length: null), StreamSource.ParseMediaType(contentType));
    }

    /// <summary>The members of an object as a form.</summary>
    /// <exception cref="ArgumentException">The object is null, or a value in it cannot be written.</exception>
    public void FormBody<T>(T body, PartsWrite<T> write, CheckValue<T>? check = null)
        where T : class
        => Body = IsSound(body, check) ? new FormRequestBody(WriteParts(body, write)) : null;

    /// <summary>The members of an object as parts.</summary>
    /// <exception cref="ArgumentException">The object is null, or a value in it cannot be written.</exception>
    public void MultipartBody<T>(T body, PartsWrite<T> write, CheckValue<T>? check = null)
        where T : class
        => Body = IsSound(body, check) ? new MultipartRequestBody(WriteParts(body, write)) : null;

    private static IReadOnlyList<RequestPart> WriteParts<T>(T body, PartsWrite<T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(write);
        var output = new PartsOutput();
        write(output, PartsOutput.Given("The body", body));
        return output.Parts;
    }
}
