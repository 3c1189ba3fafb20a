using YamlDotNet.Core;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>The floor of whatever reads YAML with a parser: YamlDotNet's events, and nothing done with them.</summary>
internal static class EventLoop
{
    internal static void Run(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
        }
    }
}
