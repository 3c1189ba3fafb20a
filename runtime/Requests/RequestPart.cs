namespace Genviral.Gen.Requests;

/// <summary>A named part of a form or of a multipart body: a text, or a file.</summary>
internal readonly record struct RequestPart(string Name, string Text, ApiFile? File, bool IsJson);
