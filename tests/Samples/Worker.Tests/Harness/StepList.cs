using System.Collections.Concurrent;
using Genviral.Samples.Worker.Progress;

namespace Genviral.Samples.Worker.Tests.Harness;

/// <summary>Keeps what was told of the posts.</summary>
internal sealed class StepList : IProgress<PostStep>
{
    private readonly ConcurrentQueue<PostStep> _steps = new();

    public IEnumerable<PostStage> StagesOf(string post) => _steps.Where(step => step.Post == post).Select(step => step.Stage);

    public string LastOf(string post) => _steps.Last(step => step.Post == post).Detail;

    public void Report(PostStep value) => _steps.Enqueue(value);
}
