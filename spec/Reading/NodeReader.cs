using Genviral.Gen.Spec.Text;
using YamlDotNet.Core;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Text → nodes: YAML and JSON, read alike.</summary>
internal static class NodeReader
{
    /// <summary>Reads <paramref name="file"/>; whatever is in it, the result is nodes, findings or both.</summary>
    public static SpecDocument Read(SpecFile file, CancellationToken cancellationToken = default)
    {
        var builder = new NodeBuilder(file);
        var parser = new Parser(new StringReader(file.Text.ToString()));
        while (parser.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Take(parser.Current!);
        }

        return new SpecDocument { Root = builder.Root as MappingNode };
    }
}
