using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The documentation of a member: the author's words and what the spec says besides.</summary>
internal static class DocText
{
    public static string? Of(FieldModel field)
    {
        var server = field.Default is null ? null : $"Left out, the server assumes {field.Default}.";
        return (field.Doc, server) switch
        {
            (null, _) => server,
            (_, null) => field.Doc,
            _ => field.Doc + "\n" + server,
        };
    }
}
