using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>A shape, ready to read by: its paths as one tree.</summary>
internal sealed class EnvelopePlan
{
    private const string WholeAnswer = ".";

    internal EnvelopePlan(EnvelopeShape shape)
    {
        Fields = new Utf8Names(shape.Fields);
        Place(shape.Ok, EnvelopePart.Ok);
        Place(shape.Code, EnvelopePart.Code);
        Place(shape.Message, EnvelopePart.Message);
        Place(shape.ErrorCode, EnvelopePart.ErrorCode);
        Place(shape.Issues, EnvelopePart.Issues);
        if (shape.Data is { } data)
        {
            (data == WholeAnswer ? Root : Root.Reach(data)).IsData = true;
        }

        for (var i = 0; i < shape.Fields.Length; i++)
        {
            Root.Child(shape.Fields[i]).Field = i;
        }
    }

    internal EnvelopeNode Root { get; } = new();

    internal Utf8Names Fields { get; }

    private void Place(string? path, EnvelopePart part)
    {
        if (path is not null)
        {
            Root.Reach(path).Parts.Add(part);
        }
    }
}
