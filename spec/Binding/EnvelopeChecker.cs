using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that no member of an answer has to be two things at once.</summary>
internal sealed class EnvelopeChecker(BindingScope scope)
{
    public void Check(Located<EnvelopeSyntax> envelope, MemberList fields)
    {
        var parts = Parts(envelope.Value.Parts);
        for (var index = 0; index < parts.Count; index++)
        {
            var other = parts.Skip(index + 1).FirstOrDefault(part => Collide(parts[index], part));
            if (other is not null)
            {
                var at = PlaceOf(envelope, parts[index], other);
                scope.Report(EnvelopeReport.PartsCollide(at, (parts[index].Name, parts[index].Path), (other.Name, other.Path)));
            }
        }

        CheckFields(parts, fields);
    }

    /// <summary>The later of the two that is written: the other one may be a default.</summary>
    private static SourceSpan PlaceOf(Located<EnvelopeSyntax> envelope, Part left, Part right)
    {
        var places = envelope.Value.Places;
        var written = new[] { left.Name, right.Name }.Where(places.ContainsKey).Select(name => places[name]).ToList();
        return written.Count == 0 ? envelope.At : written.OrderBy(at => at.Span.Start).Last();
    }

    private void CheckFields(List<Part> parts, MemberList fields)
    {
        foreach (var field in fields.Fields.ToList())
        {
            if (parts.FirstOrDefault(part => IsIn(part, field)) is { } part)
            {
                scope.Report(EnvelopeReport.FieldIsPart(field.Syntax.Name, part.Name));
                fields.Fields.Remove(field);
            }
        }
    }

    /// <summary>A part may lie within what a field holds: an object that is read whole, too.</summary>
    private bool IsIn(Part part, BoundField field)
        => part.Path == field.Model.WireName
            || (part.Path.StartsWith(field.Model.WireName + ".", StringComparison.Ordinal) && !MayHold(field.Model.Type));

    private bool MayHold(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind == ScalarKind.Json,
        NamedRef named => scope.Types.Find<EnumDraft>(named.TypeKey) is null,
        _ => type is not ConstRef,
    };

    private static List<Part> Parts(EnvelopeModel envelope)
    {
        // `ok: { code: 0 }` reads a number or text, which may well be the code, too.
        Part?[] parts =
        [
            PartOf("ok", envelope.Ok, envelope.OkValue is null ? PartKind.Boolean : PartKind.Text),
            PartOf("code", envelope.Code, PartKind.Text),
            PartOf("message", envelope.Message, PartKind.Text),
            PartOf("data", envelope.Data, PartKind.Whole),
            PartOf("errorCode", envelope.ErrorCode, PartKind.Text),
            PartOf("issues", envelope.Issues, PartKind.Whole),
        ];
        return [.. parts.OfType<Part>()];
    }

    private static Part? PartOf(string name, string? path, PartKind kind)
        => path is null or "." ? null : new(name, path, kind);

    private static bool Collide(Part left, Part right)
        => left.Path == right.Path
            ? left.Kind != PartKind.Text || right.Kind != PartKind.Text
            : LiesBelow(left, right) || LiesBelow(right, left);

    /// <summary>Whether <paramref name="inner"/> is looked for inside a text, number or boolean.</summary>
    private static bool LiesBelow(Part inner, Part outer)
        => outer.Kind != PartKind.Whole && inner.Path.StartsWith(outer.Path + ".", StringComparison.Ordinal);

    private enum PartKind { Boolean, Text, Whole }

    private sealed record Part(string Name, string Path, PartKind Kind);
}
