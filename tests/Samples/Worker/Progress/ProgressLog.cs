using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Genviral.Samples.Worker.Progress;

/// <summary>Progress as lines of the log, for services and pipes. What did not change is not said again.</summary>
internal sealed partial class ProgressLog(ILogger<ProgressLog> log) : IProgress<PostStep>
{
    private readonly ConcurrentDictionary<string, PostStep> _last = new();

    public void Report(PostStep step)
    {
        var isNews = !_last.TryGetValue(step.Post, out var last) || last != step;
        _last[step.Post] = step;
        if (!isNews)
        {
            return;
        }

        switch (step.Stage)
        {
            case PostStage.Failed or PostStage.Later:
                Trouble(step.Post, step.Stage, step.Detail);
                break;
            case PostStage.Sending or PostStage.Publishing:
                Detail(step.Post, step.Stage, step.Detail);
                break;
            default:
                News(step.Post, step.Stage, step.Detail);
                break;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Post}: {Stage} {Detail}")]
    private partial void News(string post, PostStage stage, string detail);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Post}: {Stage} {Detail}")]
    private partial void Detail(string post, PostStage stage, string detail);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Post}: {Stage} {Detail}")]
    private partial void Trouble(string post, PostStage stage, string detail);
}
