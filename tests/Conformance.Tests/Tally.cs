using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>Counts the requests to an endpoint, and collects what went otherwise than it should.</summary>
internal sealed class Tally(VendorEndpoint endpoint)
{
    private readonly List<string> _differences = [];

    public string Id => endpoint.Id;

    /// <summary>Which schema judged: the vendor's, or ours after the documentation.</summary>
    public string Schema => (endpoint.Body ?? endpoint.Query)?.Source switch
    {
        "contract" => "vendor's",
        "facts" => "own table",
        _ => "route only",
    };

    public int Tried { get; private set; }

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Broken requests that the emitted types do not let anybody make.</summary>
    public int Unsayable { get; private set; }

    public IReadOnlyList<string> Differences => _differences;

    public void Add(VendorRequest request, Outcome outcome)
    {
        Tried++;
        var problem = !request.Agrees
            ? $"it was made to be {(request.Accepted ? "accepted" : "refused")}, but the schema says {request.Status}; see bases.js"
            : outcome.Lost.Count > 0 ? CountUnsayable(request, outcome) : CountAnswered(request, outcome);
        if (problem is not null)
        {
            _differences.Add($"{Id}, {request.Name}: {problem}\n    {Show(request)}");
        }
    }

    private string? CountUnsayable(VendorRequest request, Outcome outcome)
    {
        // A closed enum has no unknown values.
        if (request.Unsayable || (!request.Accepted && request.Name.EndsWith("an unknown value", StringComparison.Ordinal)))
        {
            Unsayable++;
            return null;
        }

        return $"C# cannot say it: {string.Join("; ", outcome.Lost)}";
    }

    private string? CountAnswered(VendorRequest request, Outcome outcome)
    {
        var answer = outcome.Answer!;
        if (request.Unsayable)
        {
            return "it was not to be said in C#, but was";
        }

        if (answer.Code != request.Status || answer.Ok != request.Accepted || answer.ErrorCode != request.ErrorCode)
        {
            return $"wanted {request.Status} {request.ErrorCode}, got {answer.Code} {answer.ErrorCode}: {answer.Message}";
        }

        _ = answer.Ok ? Accepted++ : Refused++;
        return answer.ErrorCode == GenviralErrorCodes.InvalidPayload && answer.Code == 422 ? IssuesProblem(answer) : null;
    }

    /// <summary>A refused body carries issues, and they are typed.</summary>
    private static string? IssuesProblem(IApiEnvelope answer)
        => answer.Issues is { } issues && issues.FormErrors.Count + issues.FieldErrors.Sum(field => field.Value.Count) > 0
            ? null
            : "the refusal came without issues";

    private static string Show(VendorRequest request)
    {
        var text = request.Body?.ToJsonString() ?? request.Query.ToJsonString();
        return text.Length <= 400 ? text : $"{text[..400]}…";
    }
}
