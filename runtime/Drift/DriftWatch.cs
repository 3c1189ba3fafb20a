using System.Diagnostics;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Responses;
using Genviral.Gen.Telemetry;

namespace Genviral.Gen.Drift;

/// <summary>Counts what an API sends and its spec does not know, and tells of each place once for all clients of a name.</summary>
internal sealed class DriftWatch(ApiDescription description, GenviralClientOptions options)
{
    /// <summary>The places that are remembered; an API that is another one altogether should not fill the memory.</summary>
    private const int MostPlaces = 1000;

    private readonly Action<ApiDrift>? _tell = options.OnDrift;
    private readonly HashSet<Told> _told = [];

    internal bool WantsMembers { get; } = options.ReportUnknownMembers;

    /// <summary>Notes for one answer; null when nobody listens, and then nothing is noted.</summary>
    internal DriftNotes? Begin() => _tell is null && !Instruments.Drift.Enabled ? null : new DriftNotes(this);

    /// <summary>Whether the spec has an error code.</summary>
    internal bool Declares(string errorCode) => Array.IndexOf(description.KnownErrorCodes, errorCode) >= 0;

    /// <summary>Counts and tells, once an answer has been read.</summary>
    internal void Report(DriftNotes notes, ApiOperation operation, ApiCall call, ReadOnlySpan<byte> body)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        Count(notes, operation);
        if (_tell is null)
        {
            return;
        }

        foreach (var place in DriftPlaces.Find(notes, body))
        {
            if (IsNew(place.Kind, operation.Name, place.Path))
            {
                _tell(new ApiDrift
                {
                    Client = description.ClientName,
                    Endpoint = operation.Name,
                    Kind = place.Kind,
                    JsonPath = place.Path,
                    Value = BodyText.Line(call.Redact(place.Value)),
                });
            }
        }
    }

    private void Count(DriftNotes notes, ApiOperation operation)
    {
        foreach (var kind in Enum.GetValues<ApiDriftKind>())
        {
            if (notes.CountOf(kind) is > 0 and var count)
            {
                Instruments.Drift.Add(count, new TagList
                {
                    { TagNames.Client, description.ClientName },
                    { TagNames.Endpoint, operation.Name },
                    { TagNames.DriftKind, Word(kind) },
                });
            }
        }
    }

    private bool IsNew(ApiDriftKind kind, string endpoint, string path)
    {
        lock (_told)
        {
            return _told.Count < MostPlaces && _told.Add(new Told(kind, endpoint, path));
        }
    }

    private static string Word(ApiDriftKind kind) => kind switch
    {
        ApiDriftKind.ErrorCode => "error_code",
        ApiDriftKind.EnumValue => "enum_value",
        ApiDriftKind.UnionCase => "union_case",
        _ => "member",
    };

    private sealed record Told(ApiDriftKind Kind, string Endpoint, string Path);
}
