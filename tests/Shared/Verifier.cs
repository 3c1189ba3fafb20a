using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Compares what a generator emits with files beside the test: <c>Class.Test#Hint.verified.cs</c>. A test that differs
/// leaves <c>….received.cs</c>. Set GENVIRAL_ACCEPT=1 to accept (never where CI is set).
/// </summary>
/// <remarks>It follows Verify.SourceGenerators in name, shape and files, so that the package can take its place.</remarks>
public static class Verifier
{
    private static bool Accepts
        => Environment.GetEnvironmentVariable("GENVIRAL_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        var prefix = Path.Combine(Path.GetDirectoryName(sourceFile)!, TestName());
        var sources = driver.GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .ToDictionary(source => $"{prefix}#{Path.GetFileNameWithoutExtension(source.HintName)}", source => source.SourceText.ToString());

        var differences = sources.Select(source => Compare(source.Key, source.Value))
            .Concat(Orphans(prefix, sources.Keys))
            .OfType<string>()
            .ToArray();
        Assert.True(differences.Length == 0, string.Join("\n\n", differences));
        return Task.CompletedTask;
    }

    /// <summary>Compares one text with <c>Class.Test.verified.cs</c>.</summary>
    public static Task Verify(string text, [CallerFilePath] string sourceFile = "")
    {
        var difference = Compare(Path.Combine(Path.GetDirectoryName(sourceFile)!, TestName()), text);
        Assert.True(difference is null, difference);
        return Task.CompletedTask;
    }

    private static string TestName()
    {
        var test = TestContext.Current.TestMethod!;
        return $"{test.TestClass.TestClassSimpleName}.{test.MethodName}";
    }

    private static string? Compare(string path, string received)
    {
        var verifiedPath = path + ".verified.cs";
        var receivedPath = path + ".received.cs";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        File.Delete(receivedPath);
        if (verified == received)
        {
            return null;
        }

        File.WriteAllText(Accepts ? verifiedPath : receivedPath, received, new UTF8Encoding(false));
        return Accepts ? null : $"{Path.GetFileName(path)} differs{FirstDifference(verified, received)}\nSee {Path.GetFileName(receivedPath)}.";
    }

    private static IEnumerable<string?> Orphans(string prefix, IEnumerable<string> known)
    {
        var all = Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "#*.verified.cs");
        foreach (var path in all.Where(path => !known.Contains(path[..^".verified.cs".Length])))
        {
            if (Accepts)
            {
                File.Delete(path);
            }

            yield return Accepts ? null : $"{Path.GetFileName(path)} is no longer emitted.";
        }
    }

    private static string FirstDifference(string? verified, string received)
    {
        if (verified is null)
        {
            return " (there is no verified file)";
        }

        var old = verified.Split('\n');
        var now = received.Split('\n');
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $" at line {line + 1}:\n- {(line < old.Length ? old[line] : "(end)")}\n+ {(line < now.Length ? now[line] : "(end)")}";
    }
}
