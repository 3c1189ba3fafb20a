using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>A place in an answer and the type that it has there.</summary>
internal sealed record AnswerPlace(AnswerPlaceModel Model, TypeRef Type);

/// <summary>Follows dotted paths into answers, against the types that the spec gives them.</summary>
internal sealed class AnswerPaths(BindingScope scope, MemberList envelopeFields)
{
    /// <summary>Endpoints whose data was missed: once is enough.</summary>
    private readonly HashSet<EndpointDraft> _withoutData = [];

    /// <summary>The place that <paramref name="path"/> leads to, or null: reported, or silent below a lost type.</summary>
    public AnswerPlace? Resolve(Located<string> path, EndpointDraft endpoint)
    {
        var segments = path.Segments();
        var names = segments.Select(segment => segment.Value).ToEquatableArray();
        var data = endpoint.Returns?.Type;
        if (segments.Count > 0 && !endpoint.Syntax.HasNoEnvelope && !HasMember(data, segments[0].Value))
        {
            if (envelopeFields.Lost.Contains(segments[0].Value))
            {
                return null;
            }

            if (envelopeFields.Fields.FirstOrDefault(field => field.Model.WireName == segments[0].Value) is { } member)
            {
                return Walk(member.Model.Type, segments.Skip(1)) is { } found ? new(new(true, names), found) : null;
            }
        }

        if (data is null)
        {
            if (_withoutData.Add(endpoint))
            {
                scope.Report(PlumbingReport.NoData(path));
            }

            return null;
        }

        return Walk(data, segments) is { } type ? new(new(false, names), type) : null;
    }

    private bool HasMember(TypeRef? data, string name)
        => data is NamedRef named && scope.Types.Find(named.TypeKey) switch
        {
            ObjectDraft type => type.FindField(name) is not null || type.MayHaveLost(name),
            UnionDraft union => union.Fields.Any(field => field.Model.WireName == name),
            _ => false,
        };

    private TypeRef? Walk(TypeRef type, IEnumerable<Located<string>> segments)
    {
        var current = type;
        foreach (var segment in segments)
        {
            if (Step(current, segment) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private TypeRef? Step(TypeRef type, Located<string> segment)
    {
        switch (type)
        {
            case NamedRef named when scope.Types.Find(named.TypeKey) is ObjectDraft draft:
                return Member(draft.Fields!, draft.MayHaveLost(segment.Value), segment);
            case NamedRef named when scope.Types.Find(named.TypeKey) is UnionDraft { Fields.Count: > 0 } union:
                return Member(union.Fields, isLost: false, segment);
            case MapRef map:
                return map.Values;
            case ListRef list when int.TryParse(segment.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _):
                return list.Element;
            case ListRef:
                scope.Report(PlumbingReport.IndexWanted(segment));
                return null;
            default:
                scope.Report(PlumbingReport.NoMembers(segment, TypeDescription.Of(type, scope.Types)));
                return null;
        }
    }

    private TypeRef? Member(List<BoundField> fields, bool isLost, Located<string> segment)
    {
        if (fields.FirstOrDefault(field => field.Model.WireName == segment.Value) is { } member)
        {
            return member.Model.Type;
        }

        if (!isLost)
        {
            scope.Report(PlumbingReport.UnknownMember(segment, scope.Remedy(segment.Value, fields.Select(field => field.Model.WireName))));
        }

        return null;
    }
}
