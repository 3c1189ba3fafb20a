using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>envelope</c> → syntax.</summary>
internal static class EnvelopeSyntaxBuilder
{
    private const string Wanted = "the path of a member, or none";

    public static EnvelopeSyntax? Build(Node node, KeyReader spec)
    {
        var report = spec.Report;
        if (node is ScalarNode)
        {
            return report.Word(node, ["none"], " Write 'none', or a mapping such as '{ ok: success, data: result }'.") is null
                ? null
                : new EnvelopeSyntax(EnvelopeModel.None, []);
        }

        if (node is not MappingNode mapping)
        {
            report.AddWrongShape(node, "a mapping such as '{ ok: success, data: result }', or none");
            return null;
        }

        var keys = new KeyReader(StrayedSections.WithoutStrayed(mapping, spec), SpecKeys.Envelope, spec.Find("envelope")!.Key.At, report);
        var assumed = EnvelopeModel.Default;
        var parts = WithOk(assumed, keys) with
        {
            Code = Part(keys, "code", assumed.Code),
            Message = Part(keys, "message", assumed.Message),
            Data = Part(keys, "data", assumed.Data),
            ErrorCode = Part(keys, "errorCode", assumed.ErrorCode),
            Issues = Part(keys, "issues", assumed.Issues),
        };
        return new EnvelopeSyntax(parts, FieldSyntaxBuilder.BuildMap(keys.Find("fields"), SpecKeys.Field, report).Fields)
        {
            Places = keys.Entries.ToDictionary(part => part.Key.Text, part => part.Value.At),
        };
    }

    /// <summary><c>ok</c> is a path to a boolean, or <c>{ path: value }</c>.</summary>
    private static EnvelopeModel WithOk(EnvelopeModel assumed, KeyReader keys)
    {
        if (keys.Find("ok")?.Value is not MappingNode mapping)
        {
            return assumed with { Ok = Part(keys, "ok", assumed.Ok) };
        }

        if (mapping.Entries.Count != 1)
        {
            if (!mapping.HasLostEntries)
            {
                keys.Report.AddWrongShape(mapping, "one member and the value that means success, such as '{ code: 0 }'");
            }

            return assumed;
        }

        var path = keys.Report.DottedPath(mapping.Entries[0].Key, "the path of a member", PathUse.Part);
        var value = ConstantReader.Read(mapping.Entries[0].Value, keys.Report);
        return path is { } sound && value is not null ? assumed with { Ok = sound.Value, OkValue = value } : assumed;
    }

    private static string? Part(KeyReader keys, string key, string? assumed)
        => keys.Find(key) is not { } entry ? assumed
            : keys.Report.DottedPath(entry.Value, Wanted, key switch { "data" => PathUse.Payload, "ok" => PathUse.Success, _ => PathUse.Part }) is not { } path ? assumed
            : path.Value == "none" ? null
            : path.Value;
}
