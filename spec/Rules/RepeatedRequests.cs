using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Rules;

/// <summary>Two endpoints with the same method and path.</summary>
internal sealed class RepeatedRequests : IRule
{
    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.Endpoints.Emitted
            .Where(endpoint => endpoint.PathTemplate.Length > 0)
            .GroupBy(endpoint => (endpoint.Method.Value, Path: WithoutNames(endpoint.PathTemplate)))
            .SelectMany(same => same.Skip(1).Any() ? Repeated(same) : []);

    private static string WithoutNames(string path) => path.IndexOf('{') < 0 ? path : Placeholder.Replace(path, "{}");

    /// <summary>Where an API tells its operations apart by something else, their queries or bodies differ.</summary>
    private static IEnumerable<Finding> Repeated(IEnumerable<EndpointSyntax> same)
    {
        var first = same.First();
        return same.Skip(1)
            .Where(endpoint => endpoint.Body is null && first.Body is null && endpoint.QueryParameters.Count == 0 && first.QueryParameters.Count == 0)
            .Select(endpoint => RuleReport.RequestRepeated(PlaceOf(endpoint, first), endpoint.Name.Value, first.Name.Value, first.Method.At));
    }

    /// <summary>An alias stands for what is written elsewhere: its own is the name alone.</summary>
    private static SourceSpan PlaceOf(EndpointSyntax endpoint, EndpointSyntax first)
        => endpoint.Method.At == first.Method.At ? endpoint.Name.At : endpoint.Method.At;
}
