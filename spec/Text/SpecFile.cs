using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Text;

/// <summary>One spec file as the author has it.</summary>
/// <param name="Path">The path that messages name.</param>
/// <param name="Text">Its text.</param>
public sealed record SpecFile(string Path, SourceText Text)
{
    /// <summary>Whether it came with the package. Authors did not write it: their files go before it, and its warnings are none of theirs.</summary>
    public bool IsFromPackage { get; init; }
}

/// <summary>A stretch of a spec file. Lives in nodes and syntax only: it keeps the file's text alive.</summary>
public readonly record struct SourceSpan(SpecFile File, TextSpan Span)
{
    /// <summary>The place as plain, comparable values.</summary>
    public SpecLocation ToLocation() => new(File.Path, Span, File.Text.Lines.GetLinePositionSpan(Span));

    /// <summary>The words that stand there.</summary>
    public string ToText() => File.Text.ToString(Span);
}

/// <summary>A place in a spec file, comparable and free of the text.</summary>
public readonly record struct SpecLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary><c>file(line,column)</c>, counted from one, as compilers print it.</summary>
    public override string ToString()
        => $"{System.IO.Path.GetFileName(Path)}({Lines.Start.Line + 1},{Lines.Start.Character + 1})";
}

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan At);
