using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Responses;

/// <summary>The envelope's members that nothing else was made of; read only when there are some.</summary>
internal static class AdditionalMembers
{
    internal static readonly IReadOnlyDictionary<string, JsonElement> None = new Dictionary<string, JsonElement>();

    internal static Dictionary<string, JsonElement> Read(ReadOnlySpan<byte> body, JsonMembers named, in EnvelopeSpans spans)
    {
        var additional = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var input = new JsonInput(body);
        var members = input.EnterMembers(named);
        while (input.NextMember(ref members))
        {
            if (members.Current < 0 || spans.IsKept(members.Current))
            {
                var name = input.MemberName;
                additional[name] = input.ReadJson();
            }
            else
            {
                input.Skip();
            }
        }

        return additional;
    }
}
