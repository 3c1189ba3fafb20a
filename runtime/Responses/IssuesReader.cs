using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Responses;

/// <summary>Reads issues in the shape <c>{ formErrors, fieldErrors }</c>, and of other shapes what can be kept.</summary>
internal static class IssuesReader
{
    private static readonly JsonMembers Members = new("formErrors", "fieldErrors") { KeepsUnknown = true };

    /// <summary>The issues, or null if there are none to read.</summary>
    /// <param name="json">The value.</param>
    /// <param name="isWhole">Whether everything in it has been read.</param>
    internal static Issues? Read(ReadOnlySpan<byte> json, out bool isWhole)
    {
        isWhole = true;
        var input = new JsonInput(json);
        switch (input.Kind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Object:
                return ReadObject(ref input, ref isWhole);
            case JsonValueKind.Array or JsonValueKind.String:
                isWhole = LenientText.TryReadStrings(ref input, out var messages);
                return messages.Count == 0 && !isWhole ? null : new Issues(messages);
            default:
                isWhole = false;
                return null;
        }
    }

    private static Issues ReadObject(ref JsonInput input, ref bool isWhole)
    {
        List<string>? formErrors = null;
        Dictionary<string, IReadOnlyList<string>>? fieldErrors = null;
        var members = input.EnterMembers(Members);
        while (input.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0:
                    isWhole &= LenientText.TryReadStrings(ref input, out formErrors);
                    break;
                case 1:
                    fieldErrors = ReadFields(ref input, ref isWhole);
                    break;
                default:
                    isWhole = false;
                    input.Skip();
                    break;
            }
        }

        return new Issues(formErrors, fieldErrors);
    }

    private static Dictionary<string, IReadOnlyList<string>>? ReadFields(ref JsonInput input, ref bool isWhole)
    {
        if (input.Kind != JsonValueKind.Object)
        {
            isWhole &= input.Kind == JsonValueKind.Null;
            input.Skip();
            return null;
        }

        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var members = input.EnterMembers(JsonMembers.OfMap);
        while (input.NextMember(ref members))
        {
            var name = input.MemberName;
            isWhole &= LenientText.TryReadStrings(ref input, out var messages);
            fields[name] = messages;
        }

        return fields;
    }
}
