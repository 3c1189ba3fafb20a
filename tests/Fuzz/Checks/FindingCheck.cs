using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>Findings have a known id, a message of one line, and a place in the input; what has no model has a finding.</summary>
internal static class FindingCheck
{
    public static Failure? Find(FuzzInput input, SpecCompilation compilation)
    {
        var texts = input.Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        if (compilation.Findings.Select(finding => Find(finding, texts)).FirstOrDefault(failure => failure is not null) is { } failure)
        {
            return failure;
        }

        if (compilation.Clients.Count == 0 && !compilation.Findings.Any(finding => finding.IsError))
        {
            return new Failure("Neither a model nor an error");
        }

        return IsInOrder(compilation.Findings) ? null : new Failure("The findings are not in the order of the file");
    }

    private static Failure? Find(Finding finding, Dictionary<string, string> texts)
    {
        var id = finding.Descriptor.Id;
        if (!Catalogue.Ids.Contains(id))
        {
            return new Failure($"{id} has no page");
        }

        if (finding.Message.Length == 0 || finding.Message.AsSpan().ContainsAny('\n', '\r'))
        {
            return new Failure($"The message of {id} is not one line", finding.Message);
        }

        return finding.Related.Prepend(finding.Location).All(place => IsInside(place, texts))
            ? null
            : new Failure($"{id} is outside of its file", $"{finding.Location}: {finding.Message}");
    }

    private static bool IsInside(SpecLocation place, Dictionary<string, string> texts)
        => place.Path is not null && texts.TryGetValue(place.Path, out var text) && place.Span.End <= text.Length;

    private static bool IsInOrder(IReadOnlyList<Finding> findings)
        => findings.Zip(findings.Skip(1)).All(pair => IsBehind(pair.First.Location, pair.Second.Location));

    private static bool IsBehind(SpecLocation first, SpecLocation second)
    {
        var order = string.CompareOrdinal(first.Path, second.Path);
        return order < 0 || (order == 0 && first.Span.Start <= second.Span.Start);
    }
}
