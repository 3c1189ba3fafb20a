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
    public void FormBody<T, TParts>(T body)
        where T : class
        where TParts : struct, IParts<T>
        => Body = IsSound(body, CheckDelegates<T, TParts>.Check) ? new FormRequestBody(WriteParts<T, TParts>(body)) : null;

    /// <summary>The members of an object as parts.</summary>
    /// <exception cref="ArgumentException">The object is null, or a value in it cannot be written.</exception>
    public void MultipartBody<T, TParts>(T body)
        where T : class
        where TParts : struct, IParts<T>
        => Body = IsSound(body, CheckDelegates<T, TParts>.Check) ? new MultipartRequestBody(WriteParts<T, TParts>(body)) : null;

    private static IReadOnlyList<RequestPart> WriteParts<T, TParts>(T body)
        where T : class
        where TParts : struct, IParts<T>
    {
        var output = new PartsOutput();
        default(TParts).Write(output, PartsOutput.Given("The body", body));
        return output.Parts;
    }
}
