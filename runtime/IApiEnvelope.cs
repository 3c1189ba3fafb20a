using System.Text.Json;

namespace Genviral.Gen;

/// <summary>What every answer of every API with an envelope has, whatever the wire names.</summary>
public interface IApiEnvelope
{
    /// <summary>Whether the call worked.</summary>
    bool Ok { get; }

    /// <summary>The number by which the API tells how the call went; the HTTP status where it has none.</summary>
    int Code { get; }

    /// <summary>The API's message; empty when it sent none.</summary>
    string Message { get; }

    /// <summary>The API's code for what went wrong, if it sent one.</summary>
    string? ErrorCode { get; }

    /// <summary>What the API found wrong with the request, if it said so.</summary>
    Issues? Issues { get; }

    /// <summary>The members that the spec does not name, by wire name. Never null.</summary>
    IReadOnlyDictionary<string, JsonElement> Additional { get; }

    /// <summary>The call that this answers; null for an envelope that was built by hand.</summary>
    ApiCall? Call { get; }
}
