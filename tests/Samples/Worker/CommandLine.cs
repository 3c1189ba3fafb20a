namespace Genviral.Samples.Worker;

/// <summary>The one switch of this program; settings go as <c>--Posting:Folder=…</c>, as in every host.</summary>
internal static class CommandLine
{
    public static IEnumerable<KeyValuePair<string, string?>> Settings(string[] args)
        => args.Contains("--once") ? [KeyValuePair.Create<string, string?>("Posting:Once", "true")] : [];
}
