using System.Runtime.CompilerServices;

namespace Genviral.Gen.Runtime.Tests;

/// <summary>A fact of the builds for current frameworks; the one for netstandard2.0 skips it, for the reason given.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CurrentFactAttribute : FactAttribute
{
    public CurrentFactAttribute(string reason, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        if (!Framework.IsCurrent)
        {
            Skip = reason;
        }
    }
}
