using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>The data of an answer without data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoData
{
    private NoData()
    {
    }
}
