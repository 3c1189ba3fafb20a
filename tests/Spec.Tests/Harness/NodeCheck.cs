using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Tests.Harness;

/// <summary>Checks what the reader alone finds.</summary>
internal static class NodeCheck
{
    /// <summary>All findings stand where they are marked, and the messages contain each of <paramref name="fragments"/>.</summary>
    public static SpecDocument Findings(string marked, params string[] fragments)
    {
        var markup = Markup.Parse(marked);
        var document = NodeReader.Read(TestFile.Of(markup.Text), TestContext.Current.CancellationToken);
        FindingAssert.Equal(markup, document.Findings, fragments);
        return document;
    }

    /// <summary>Nothing is wrong.</summary>
    public static MappingNode Clean(string text)
    {
        var root = Findings(text).Root;
        Assert.NotNull(root);
        return root;
    }

    /// <summary>Nodes on one line: <c>{a: [1, "b"], c: LOST}</c>.</summary>
    public static string Show(Node? node) => node switch
    {
        null => "NONE",
        LostNode => "LOST",
        EmptyNode { Comment: { } comment } => $"EMPTY({comment})",
        EmptyNode => "EMPTY",
        ScalarNode { IsPlain: true } plain => plain.Text,
        ScalarNode scalar => $"\"{scalar.Text}\"",
        SequenceNode list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Show(entry.Value)}").Concat(mapping.HasLostEntries ? ["…"] : []))}}}",
        _ => throw new ArgumentException("A kind of node that Show does not know.", nameof(node)),
    };
}
