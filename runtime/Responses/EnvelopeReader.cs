using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Genviral.Gen.Drift;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Json;

namespace Genviral.Gen.Responses;

/// <summary>Reads an envelope in one pass, whatever the order of its members: the data as it comes, of the small parts the places.</summary>
internal ref struct EnvelopeReader<TData>
{
    private const int NoMember = -1;
    private readonly EnvelopePlan _plan;
    private readonly JsonRead<TData>? _readData;
    private readonly bool _isDataOptional;
    private EnvelopeSpans _spans;
    private bool _isWithin;

    internal EnvelopeReader(EnvelopePlan plan, JsonRead<TData>? readData, bool isDataOptional)
    {
        _plan = plan;
        _readData = readData;
        _isDataOptional = isDataOptional;
    }

    [UnscopedRef]
    internal readonly ref readonly EnvelopeSpans Spans => ref _spans;

    internal TData? Data { get; private set; }

    internal bool HasData { get; private set; }

    /// <summary>Why the data does not fit; an error only if the call worked.</summary>
    internal JsonMisfitException? DataMisfit { get; private set; }

    internal JsonValueKind RootKind { get; private set; }

    /// <param name="body">The whole of it.</param>
    /// <param name="drift">Takes what the spec does not know; null: nobody wants it.</param>
    /// <exception cref="JsonException">The body is no JSON, or more than one value.</exception>
    internal void Read(ReadOnlySpan<byte> body, DriftNotes? drift)
    {
        var input = new JsonInput(body, origin: 0, drift);
        RootKind = input.Kind;
        ReadNode(ref input, _plan.Root, NoMember, isRoot: true);
        input.RequireEnd();
    }

    private void ReadNode(ref JsonInput input, EnvelopeNode node, int member, bool isRoot = false)
    {
        var start = input.Offset;
        if (node.HasChildren && !isRoot)
        {
            Forget(node);
        }

        if (node.IsData)
        {
            LookInto(input, node, isRoot);
            ReadData(ref input);
        }
        else if (node.Field >= 0)
        {
            LookInto(input, node, isRoot);
            input.Skip();
        }
        else if (node.HasChildren)
        {
            Descend(ref input, node, member, isRoot);
        }
        else
        {
            input.Skip();
        }

        _spans.Record(node, _plan.Fields.Count, new PartSpan(start, input.Offset - start, member));
    }

    /// <summary>A member that comes twice counts as it comes last: what an earlier one held is gone.</summary>
    private void Forget(EnvelopeNode node)
    {
        foreach (var child in node.Children)
        {
            _spans.Record(child, _plan.Fields.Count, default);
            Forget(child);
            if (child.IsData)
            {
                Data = default;
                HasData = false;
                DataMisfit = null;
            }
        }
    }

    /// <summary>Finds the parts within a value that is read as a whole: what else it holds is that reader's business.</summary>
    private void LookInto(JsonInput input, EnvelopeNode node, bool isRoot)
    {
        if (node.HasChildren)
        {
            _isWithin = !isRoot;
            Descend(ref input, node, NoMember, isRoot);
            _isWithin = false;
        }
    }

    private void ReadData(ref JsonInput input)
    {
        Data = default;
        HasData = false;
        DataMisfit = null;
        if (_readData is null)
        {
            input.Skip();
            return;
        }

        var start = input;
        if (_plan.Root.IsData && _plan.Root.HasChildren)
        {
            input.LeaveOut(_plan.Root.Members);
        }

        try
        {
            Data = _readData(ref input);
            HasData = true;
        }
        catch (JsonMisfitException misfit)
        {
            DataMisfit = _isDataOptional && start.Kind == JsonValueKind.Null ? null : misfit;
            input = start;
            input.Skip();
        }
    }

    private void Descend(ref JsonInput input, EnvelopeNode node, int member, bool isRoot)
    {
        switch (input.Kind)
        {
            case JsonValueKind.Object:
                DescendObject(ref input, node, member, isRoot);
                break;
            case JsonValueKind.Array:
                DescendArray(ref input, node, member);
                break;
            default:
                if (input.Kind != JsonValueKind.Null && node.Parts.Count == 0)
                {
                    _spans.Keep(member);
                }

                input.Skip();
                break;
        }
    }

    private void DescendObject(ref JsonInput input, EnvelopeNode node, int member, bool isRoot)
    {
        var members = input.EnterMembers(node.Members);
        while (input.NextMember(ref members))
        {
            if (members.Current >= 0)
            {
                if (_plan.Root.IsData || _isWithin)
                {
                    input.KnowMember();
                }

                ReadNode(ref input, node.Children[members.Current], isRoot ? members.Current : member);
                continue;
            }

            _spans.HasUnnamed |= isRoot;
            _spans.Keep(member);
            if (!_plan.Root.IsData && !_isWithin)
            {
                input.NoteUnknownMember();
            }

            input.Skip();
        }
    }

    private void DescendArray(ref JsonInput input, EnvelopeNode node, int member)
    {
        var index = 0;
        for (var isElement = input.EnterArray(); isElement; isElement = input.NextElement())
        {
            if (node.ChildAt(index++) is { } child)
            {
                ReadNode(ref input, child, member);
                continue;
            }

            _spans.Keep(member);
            input.Skip();
        }
    }
}
