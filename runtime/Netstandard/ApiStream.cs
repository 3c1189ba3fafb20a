namespace Genviral.Gen;

/// <content>What every stream has from .NET Core 3 on.</content>
public sealed partial class ApiStream : IAsyncDisposable
{
    /// <summary>Ends the answer; what has not been read is thrown away.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
