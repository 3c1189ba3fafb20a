using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;
using YamlDotNet.Core.Events;
using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Parser events → nodes, without recursion; reports what the parser lets pass.</summary>
/// <remarks>
/// When the parser gives up, <see cref="Resume"/> closes what the error lost, and the events of the next parser go on
/// in the level that is open then.
/// </remarks>
internal sealed class NodeBuilder(SpecText text, ForbiddenCharacters forbidden, List<Finding> findings)
{
    /// <summary>Levels of mappings and lists that a spec may have.</summary>
    public const int DeepestLevel = 64;

    private readonly List<Level> _levels = [];
    private readonly AliasReader _aliases = new(text, findings);
    private readonly KeyReader _keys = new(text, forbidden, findings);
    private readonly NodeProperties _properties = new(text, findings);
    private Finding? _limit;
    private bool _hasDocument;
    private bool _hasSecondDocument;

    public Node? Root { get; private set; }

    /// <summary>Whether nothing more is to be read: a limit was passed or a second document begins.</summary>
    public bool IsDone => Limit is not null || _hasSecondDocument;

    /// <summary>The limit that was passed; then nothing else counts.</summary>
    public Finding? Limit => _limit ?? _aliases.Limit;

    public bool HasLostText { get; set; }

    /// <summary>From the outermost to the innermost.</summary>
    public IReadOnlyList<Level> Levels => _levels;

    public Level? Top => _levels.Count > 0 ? _levels[_levels.Count - 1] : null;

    /// <summary>Behind the last thing that was understood.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Where the last scalar began, when it is the last thing that was understood and stood in quotes.</summary>
    public int? LastQuote { get; private set; }

    /// <summary>Where the last alias began, when it is the last thing that was understood.</summary>
    public int? LastAlias { get; private set; }

    /// <summary>The first bracket whose end stands less far in than its beginning: the one that was probably left open.</summary>
    public int? SuspectBracket { get; private set; }

    /// <summary>The column of the block that ended last, while nothing else has been read.</summary>
    public int? ClosedColumn { get; private set; }

    public void Take(ParsingEvent parsed, SpecTextReader reader)
    {
        var start = reader.ToPlace(parsed.Start.Index) ?? LastEnd;
        var end = reader.ToPlace(parsed.End.Index) ?? LastEnd;
        LastAlias = parsed is AnchorAlias ? start : null;
        switch (parsed)
        {
            case DocumentStart:
                BeginDocument(start, end);
                break;
            case MappingStart mapping:
                Open(mapping, start, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(sequence, start, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close(end);
                break;
            case Scalar scalar:
                TakeScalar(scalar, start, end);
                break;
            case AnchorAlias alias:
                TakeAlias(alias.Value.Value, start, end);
                break;
        }
    }

    /// <summary>Closes the levels that an error ended; <paramref name="resume"/> says which goes on, and null that none does.</summary>
    public void Resume(ResumePoint? resume, SourceSpan lost)
    {
        Top?.LoseLast(LastEnd, lost);
        if (Top is { Kind: LevelKind.FlowSequence, Items.Count: > 0 } list && text[LastEnd] is '[' or '{')
        {
            list.Items.RemoveAt(list.Items.Count - 1);
        }

        var end = resume?.Position ?? text.Length;
        HasLostText = true;
        while (_levels.Count > (resume?.Level + 1 ?? 0))
        {
            Top!.Lose(lost, end);
            CloseTop(Math.Min(end, Math.Max(LastEnd, lost.Span.End)));
        }

        if (resume is not null)
        {
            Top!.Lose(lost, end);
            Top!.EntryColumn = text.Column(text.FirstOnLine(resume.Line));
            LastEnd = end;
            LastQuote = null;
        }
    }

    /// <summary>Opens the mapping that an error kept the parser from seeing.</summary>
    public void OpenImplied(int start)
    {
        Root = Top is null ? null : Root;
        _levels.Add(new Level(LevelKind.BlockMapping, start) { EntryColumn = text.Column(start) });
    }

    /// <summary>Opens the spec's outermost block again when the parser took a line for what follows it.</summary>
    public void ReopenRoot()
    {
        if (Top is not null || Root is not MappingNode { Entries: [var first, ..] } root || text[root.At.Span.Start] == '{')
        {
            return;
        }

        OpenImplied(root.At.Span.Start);
        Top!.EntryColumn = text.Column(first.Key.At.Span.Start);
        Top!.HasLost = root.HasLostEntries;
        foreach (var entry in root.Entries)
        {
            Top!.TakeKey(entry.Key);
            Top!.TakeValue(entry.Value);
        }
    }

    /// <summary>The column of the block that a line at <paramref name="column"/> ended by standing left of it and right of what is open.</summary>
    public int? EndedColumn(int column)
        => Top is { Kind: LevelKind.BlockMapping, WantsValue: false, EntryColumn: { } outer, Entries: [.., { Value: MappingNode { Entries: [var first, ..] } }] }
            && text.IsFirstOnLine(first.Key.At.Span.Start)
            && text.Column(first.Key.At.Span.Start) is var inner && outer < column && column < inner
                ? inner
                : null;

    /// <summary>Opens that block again: what follows at its column belongs to it.</summary>
    /// <param name="line">The line that ended it. What stands deeper below a key without a value is that key's.</param>
    public void ReopenEnded(int line)
    {
        var first = text.FirstOnLine(line);
        if (EndedColumn(text.Column(first)) is not { } inner || (KeyLine.IsHeader(text, first) && text.ColumnBelow(line) == inner))
        {
            return;
        }

        ReopenLast(inner);
    }

    /// <summary>Opens the block below <paramref name="section"/> again and puts the last entry there, which stands too far left.</summary>
    public void MoveLastInto(MappingEntry section)
    {
        var moved = Top!.Entries[Top.Entries.Count - 1];
        Top.Entries.RemoveAt(Top.Entries.Count - 1);
        Top.Entries.Remove(section);
        Top.Entries.Add(section);
        ReopenLast(text.Column(((MappingNode)section.Value).Entries[0].Key.At.Span.Start));
        Top!.TakeKey(moved.Key);
        Top!.TakeValue(moved.Value);
    }

    private void ReopenLast(int column)
    {
        var ended = (MappingNode)Top!.Entries[Top.Entries.Count - 1].Value;
        Top.ReopenLast();
        _levels.Add(new Level(LevelKind.BlockMapping, ended.At.Span.Start) { EntryColumn = column, HasLost = ended.HasLostEntries });
        foreach (var entry in ended.Entries)
        {
            Top!.TakeKey(entry.Key);
            Top!.TakeValue(entry.Value);
        }
    }

    /// <summary>Adds what a finding could guess of an entry.</summary>
    public void AddImplied(ScalarNode key)
    {
        if (Top!.FindKey(key.Text) is not null)
        {
            Top!.HasLost = true;
            return;
        }

        Top!.TakeKey(key);
        Top!.TakeValue(new LostNode(key.At));
    }

    /// <summary>Reports anchors that nothing uses; after lost text nobody knows.</summary>
    public void Finish()
    {
        if (!HasLostText && Limit is null)
        {
            findings.AddRange(_aliases.Anchors.Unused.Select(anchor => ReadingReport.UnusedAnchor(anchor.At, anchor.Name)));
        }
    }

    private void BeginDocument(int start, int end)
    {
        if (_hasDocument)
        {
            findings.Add(DocumentReport.SecondDocument(text.Span(start, Math.Max(end, start + 1))));
            _hasSecondDocument = true;
        }

        _hasDocument = true;
        LastEnd = text.Slice(start, end) == "---" ? end : LastEnd;
    }

    private void Open(NodeEvent opened, int start, bool isFlow)
    {
        var properties = _properties.Read(opened, start);
        var kind = KindOf(opened is MappingStart, isFlow, properties.End);
        var isKey = Top is { IsMapping: true, WantsValue: false };
        if (isKey)
        {
            findings.Add(Templates.Find(text, properties.End) is { } template
                ? ReadingReport.MustBeQuoted(template, text.Slice(template.Span.Start, template.Span.End))
                : ReadingReport.ComplexKey(text.Span(properties.End, properties.End + 1)));
        }
        else
        {
            NoteColumn(kind == LevelKind.FlowPair ? -1 : properties.End);
            _keys.HasNoColon(Top, properties.End);
        }

        var level = new Level(kind, kind == LevelKind.FlowPair ? LastEnd : properties.End)
        {
            IsKey = isKey,
            Anchor = Declare(properties),
            EntryColumn = kind == LevelKind.BlockSequence ? ColumnOfDashes(properties.End) : null,
        };
        _levels.Add(level);
        LastEnd = isFlow && kind != LevelKind.FlowPair ? properties.End + 1 : Math.Max(LastEnd, properties.End);
        LastQuote = null;
        if (_levels.Count > DeepestLevel)
        {
            _limit = DocumentReport.TooDeep(text.Span(level.Start, level.Start + 1));
        }
    }

    private LevelKind KindOf(bool isMapping, bool isFlow, int start) => (isMapping, isFlow) switch
    {
        (true, false) => LevelKind.BlockMapping,
        (false, false) => LevelKind.BlockSequence,
        (false, true) => LevelKind.FlowSequence,
        _ => text[start] == '{' && start >= LastEnd ? LevelKind.FlowMapping : LevelKind.FlowPair,
    };

    private int ColumnOfDashes(int start)
        => text[start] == '-' ? text.Column(start) : text.Column(text.FirstOnLine(text.LineOf(start)));

    private void Close(int end)
    {
        var level = Top!;
        if (level.IsFlow && level.Kind != LevelKind.FlowPair)
        {
            NoteSuspect(level, end);
            LastEnd = end + 1;
            LastQuote = null;
        }
        else
        {
            ClosedColumn ??= level.EntryColumn;
        }

        CloseTop(LastEnd);
    }

    /// <summary>A bracket that ends a line of its own belongs below the line that opened it.</summary>
    private void NoteSuspect(Level level, int end)
    {
        var isMisplaced = text.IsFirstOnLine(end)
            && text.Column(end) < text.Column(text.FirstOnLine(text.LineOf(level.Start)));
        if (isMisplaced)
        {
            SuspectBracket ??= level.Start;
        }
    }

    private void CloseTop(int end)
    {
        var level = Top!;
        _levels.RemoveAt(_levels.Count - 1);
        var at = text.Span(level.Start, end);
        Node node = level is { Kind: LevelKind.FlowMapping, HasLost: true, Entries.Count: 0 } && Templates.Find(text, level.Start + 1) is not null ? new LostNode(at)
            : level.IsMapping ? new MappingNode(level.Entries, at) { HasLostEntries = level.HasLost }
            : new SequenceNode(level.Items, at);
        if (level.Anchor is { } anchor)
        {
            (anchor.Node, anchor.NodeCount, anchor.Height) = (node, level.NodeCount, level.Height);
        }

        if (level.IsKey)
        {
            Top!.TakeKey(null);
            Top!.HasLost = true;
        }
        else
        {
            Add(node, level.NodeCount, level.Height);
        }
    }

    private void TakeScalar(Scalar scalar, int start, int end)
    {
        var properties = _properties.Read(scalar, start);
        start = properties.End;
        end = scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded ? text.TrimEnd(start, end) : end;
        var anchor = Declare(properties);
        var style = ScalarStyles.Of(scalar.Style);
        var isEmpty = style == ScalarStyle.Plain && scalar.Value.Length == 0;
        var isKey = Top is { IsMapping: true, WantsValue: false };
        var isBehindQuote = isEmpty || (text[start] == '?' && start == LastEnd && LastQuote is not null);
        LastQuote = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? start : isBehindQuote ? LastQuote : null;
        NoteColumn(isEmpty ? -1 : start);
        if (isKey)
        {
            TakeKey(new ScalarNode(scalar.Value, style, text.Span(start, end)), isEmpty || properties.IsKeyLost, anchor);
        }
        else
        {
            var key = Top?.Key;
            Node node = isEmpty
                ? EmptyValues.Read(text, key, start)
                : new ScalarNode(scalar.Value, style, text.Span(start, end));
            node = properties.IsKeyLost || (!isEmpty && !isBehindQuote && _keys.HasNoColon(Top, start)) ? new LostNode(node.At) : Check(node);
            Remember(anchor, node);
            Add(node, 1, 0);
        }

        LastEnd = isBehindQuote ? LastEnd : Math.Max(LastEnd, end);
        ClosedColumn = null;
    }

    private void TakeKey(ScalarNode key, bool isEmpty, Anchor? anchor)
    {
        Remember(anchor, key);
        _keys.CheckComma(Top!, key.At, LastEnd);
        _keys.Take(Top!, key, isEmpty);
    }

    private Node Check(Node node)
    {
        if (node is not ScalarNode scalar)
        {
            return node;
        }

        if (forbidden.IsIn(scalar.At.Span.Start, scalar.At.Span.End))
        {
            return new LostNode(scalar.At);
        }

        return PlainValues.Check(text, Top, scalar, findings);
    }

    private void TakeAlias(string name, int start, int end)
    {
        var at = text.Span(start, end);
        LastEnd = end;
        LastQuote = null;
        NoteColumn(start);
        var anchor = _aliases.Anchors.Find(name);
        var node = _aliases.Read(new(name, at), anchor, _levels, HasLostText);
        if (Top is { IsMapping: true, WantsValue: false } level)
        {
            if (node is ScalarNode scalar)
            {
                TakeKey(scalar with { At = at }, isEmpty: false, anchor: null);
                return;
            }

            if (node is not LostNode)
            {
                findings.Add(ReadingReport.ComplexKey(at));
            }

            KeyReader.Refuse(level);
            return;
        }

        Add(node, anchor?.NodeCount ?? 1, anchor?.Height ?? 0);
    }

    private void Add(Node node, int nodeCount, int height)
    {
        if (Top is { } level)
        {
            level.TakeValue(node);
            level.Grow(nodeCount, height);
            PlainValues.CheckSplitType(text, level, findings);
        }
        else
        {
            Root ??= node;
        }
    }

    private Anchor? Declare(NodeProperties.Result properties)
        => properties.Anchor is { } name ? _aliases.Anchors.Declare(name, properties.AnchorAt) : null;

    private static void Remember(Anchor? anchor, Node node)
    {
        if (anchor is not null)
        {
            anchor.Node = node;
        }
    }

    private void NoteColumn(int start)
    {
        if (start >= 0 && Top is { EntryColumn: null, WantsValue: false } level && text.IsFirstOnLine(start))
        {
            level.EntryColumn = text.Column(start);
        }
        else if (Top is { Kind: LevelKind.BlockMapping, EntryColumn: null, WantsValue: false } mapping && start >= 0)
        {
            mapping.EntryColumn = text.Column(start);
        }
    }
}
