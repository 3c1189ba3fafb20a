namespace Genviral.Gen.Responses;

/// <summary>Where the parts of one answer lie, as far as they have been met; of duplicates the last.</summary>
internal struct EnvelopeSpans
{
    private PartSpan[]? _fields;
    private PartSpan _ok;
    private PartSpan _code;
    private PartSpan _message;
    private PartSpan _errorCode;
    private PartSpan _issues;
    private ulong _keptMembers;

    internal PartSpan Data { get; set; }

    /// <summary>Whether a member of the envelope is not named by the shape.</summary>
    internal bool HasUnnamed { get; set; }

    internal readonly bool HasAdditional => HasUnnamed || _keptMembers != 0;

    internal readonly PartSpan this[EnvelopePart part] => part switch
    {
        EnvelopePart.Ok => _ok,
        EnvelopePart.Code => _code,
        EnvelopePart.Message => _message,
        EnvelopePart.ErrorCode => _errorCode,
        _ => _issues,
    };

    /// <summary>Notes that something under a named member has not been understood, so that it stays readable as a whole.</summary>
    internal void Keep(int member)
    {
        if (member is >= 0 and < 64)
        {
            _keptMembers |= 1UL << member;
        }
    }

    internal readonly bool IsKept(int member) => member is >= 0 and < 64 && (_keptMembers & (1UL << member)) != 0;

    internal readonly PartSpan Field(int index) => _fields?[index] ?? default;

    internal void Record(EnvelopeNode node, int fields, PartSpan span)
    {
        for (var i = 0; i < node.Parts.Count; i++)
        {
            Record(node.Parts[i], span);
        }

        if (node.IsData)
        {
            Data = span;
        }

        if (node.Field >= 0)
        {
            _fields ??= new PartSpan[fields];
            _fields[node.Field] = span;
        }
    }

    private void Record(EnvelopePart part, PartSpan span)
    {
        switch (part)
        {
            case EnvelopePart.Ok:
                _ok = span;
                break;
            case EnvelopePart.Code:
                _code = span;
                break;
            case EnvelopePart.Message:
                _message = span;
                break;
            case EnvelopePart.ErrorCode:
                _errorCode = span;
                break;
            default:
                _issues = span;
                break;
        }
    }
}
