using System.Globalization;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>What the name of an example tells: <c>createPost.request.json</c>, <c>createPost.error422.response.json</c>, <c>error401.response.json</c>.</summary>
/// <param name="Operation">The documentation's name of the operation; null: any.</param>
/// <param name="ErrorStatus">The status of a failure, if the name gives one.</param>
internal sealed partial record ExampleFile(string? Operation, int? ErrorStatus, bool IsRequest)
{
    /// <summary>Whether it is of an operation that the contract does not have.</summary>
    public bool IsBeyondTheContract => Operation is not null && ExampleOperations.BeyondTheContract.Contains(Operation);

    /// <summary>The operations that it is an example of, by their ids in the contract.</summary>
    public IEnumerable<string> Ids => Operation is null ? ExampleOperations.Ids.Values : [ExampleOperations.Ids[Operation]];

    /// <summary>Understands a name, or fails with a word about what is wrong with it.</summary>
    public static ExampleFile Of(string file)
    {
        var match = Name().Match(file);
        Assert.True(match.Success, $"{file}: an example is called <operation>.request.json, <operation>.response.json, <operation>.errorNNN.response.json or errorNNN.response.json.");
        var operation = match.Groups["operation"] is { Success: true, Value: var name } ? name : null;
        Assert.True(
            operation is null || ExampleOperations.Ids.ContainsKey(operation) || ExampleOperations.BeyondTheContract.Contains(operation),
            $"{file}: ExampleOperations knows no operation '{operation}'.");
        var status = match.Groups["status"] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : (int?)null;
        return new ExampleFile(operation, status, match.Groups["kind"].ValueSpan is "request");
    }

    // An operation, an operation and an error, or an error alone.
    [GeneratedRegex(@"^((?<operation>(?!error[0-9])[A-Za-z]+)(\.error(?<status>[0-9]{3}))?|error(?<status>[0-9]{3}))\.(?<kind>request|response)\.json\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
