using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The parameters of an endpoint's path, query and headers.</summary>
internal sealed class ParameterBinder(BindingScope scope, MemberBinder members, AuthModel auth)
{
    private readonly HeaderChecker _headers = new(scope, auth);
    private readonly HeaderChecker _anonymousHeaders = new(scope, AuthModel.None);

    public void Bind(EndpointDraft draft)
    {
        BindPath(draft);
        if (draft.Syntax.QueryParameters.Count > 0)
        {
            draft.Query = BindFields(draft.Syntax.QueryParameters, PlaceOf(draft, "query"));
        }

        if (draft.Syntax.Headers.Count > 0)
        {
            draft.Headers = BindFields(draft.Syntax.Headers, PlaceOf(draft, "headers"));
        }

        (draft.Syntax.IsAnonymous ? _anonymousHeaders : _headers).Check(draft.Headers);
        if (auth.Kind == AuthKind.Query && !draft.Syntax.IsAnonymous)
        {
            ReportTaken(draft.Query);
        }
    }

    /// <summary>The headers of the client, sent with every call.</summary>
    public MemberList BindClientHeaders(IReadOnlyList<FieldSyntax> fields, Place place)
    {
        var headers = BindFields(fields, place);
        _headers.Check(headers);
        return headers;
    }

    private static Place PlaceOf(EndpointDraft draft, string group)
        => new($"{draft.Key}.{group}", EquatableArray.Of(draft.Name));

    private MemberList BindFields(IReadOnlyList<FieldSyntax> fields, Place place)
    {
        var bound = members.BindFields(fields, place, PlaceKind.Other);
        if (bound.Fields.Count == 0)
        {
            return bound;
        }

        foreach (var field in bound.Fields.Where(field => !IsText(field.Model.Type.WithoutList())).ToList())
        {
            scope.Report(EndpointReport.ParameterUnfit(field.Syntax, TypeDescription.Of(field.Model.Type, scope.Types)));
            Lose(bound, field);
        }

        DropNeedlessCommas(bound);
        return bound;
    }

    private void DropNeedlessCommas(MemberList list)
    {
        for (var i = 0; i < list.Fields.Count; i++)
        {
            var field = list.Fields[i];
            if (field.Model.IsCommaJoined && field.Model.Type is not ListRef)
            {
                scope.Report(EndpointReport.CommaWithoutList(field.Syntax));
                list.Fields[i] = field with { Model = field.Model with { IsCommaJoined = false } };
            }
        }
    }

    private static void Lose(MemberList list, BoundField field)
    {
        list.Fields.Remove(field);
        list.Lost.Add(field.Model.WireName);
    }

    private bool IsText(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind is not (ScalarKind.Json or ScalarKind.File),
        ConstRef => true,
        NamedRef named => scope.Types.ShapeOf(named.TypeKey) is TypeShape.Enum or TypeShape.NumericEnum,
        _ => false,
    };

    private void BindPath(EndpointDraft draft)
    {
        if (draft.Syntax.PathParameters.Count == 0 && draft.Syntax.Placeholders.Count == 0)
        {
            return;
        }

        var place = PlaceOf(draft, "path");
        var declared = members.BindFields(draft.Syntax.PathParameters, place, PlaceKind.Other);
        if (draft.Syntax.IsLost)
        {
            return;
        }

        var unused = declared.Fields.ToDictionary(field => field.Model.WireName, StringComparer.Ordinal);
        var open = new List<Located<string>>();
        var byName = new Dictionary<string, FieldModel>(StringComparer.Ordinal);
        foreach (var placeholder in Placeholders(draft.Syntax))
        {
            if (unused.TryGetValue(placeholder.Value, out var field))
            {
                byName[placeholder.Value] = field.Model;
                unused.Remove(placeholder.Value);
            }
            else if (!byName.ContainsKey(placeholder.Value))
            {
                open.Add(placeholder);
            }
        }

        foreach (var placeholder in open)
        {
            byName[placeholder.Value] = Undeclared(placeholder, place, unused);
        }

        draft.IsLost |= declared.Lost.Count > 0;
        draft.PathParameters.AddRange(Placeholders(draft.Syntax).Select(placeholder => Required(byName[placeholder.Value])).Distinct());
        foreach (var field in unused.Values)
        {
            ReportUnused(field, draft);
        }

        CheckPathTypes(declared, draft);
    }

    private static FieldModel Required(FieldModel field)
        => field with { IsOptional = false, Type = field.Type with { IsNullable = false } };

    /// <summary>The placeholders that the caller fills; the credential is filled by the client.</summary>
    private IEnumerable<Located<string>> Placeholders(EndpointSyntax syntax)
        => auth.Kind == AuthKind.Path && !syntax.IsAnonymous
            ? syntax.Placeholders.Where(placeholder => placeholder.Value != auth.Name)
            : syntax.Placeholders;

    private FieldModel Undeclared(Located<string> placeholder, Place place, Dictionary<string, BoundField> unused)
    {
        scope.Places.Locate(new ModelKey(place.Key, placeholder.Value), placeholder.At);
        if (Suggestion.Nearest(placeholder.Value, unused.Keys) is { } near)
        {
            scope.Report(RuleReport.PathParameterTypo(placeholder, unused[near].Syntax.Name));
            var declared = unused[near].Model;
            unused.Remove(near);
            return declared with { WireName = placeholder.Value };
        }

        return new FieldModel { Owner = place.Key, WireName = placeholder.Value, Type = new ScalarRef(ScalarKind.String) };
    }

    private void ReportUnused(BoundField field, EndpointDraft draft)
    {
        if (auth.Kind == AuthKind.Path && auth.Name == field.Model.WireName)
        {
            scope.Report(EndpointReport.CredentialDeclared(field.Syntax.Name));
            return;
        }

        scope.Report(EndpointReport.NoPlaceholder(
            field.Syntax.Name, draft.Syntax.Path.Value, scope.Remedy(field.Model.WireName, draft.Syntax.Placeholders.Select(item => item.Value))));
    }

    private void CheckPathTypes(MemberList declared, EndpointDraft draft)
    {
        foreach (var field in declared.Fields)
        {
            if (field.Model.Type.IsNullable)
            {
                scope.Report(EndpointReport.PathParameterIsNullable(field.Syntax));
            }

            if (!IsText(field.Model.Type))
            {
                scope.Report(EndpointReport.PathParameterUnfit(field.Syntax, TypeDescription.Of(field.Model.Type, scope.Types)));
                draft.IsLost = true;
            }
        }
    }

    private void ReportTaken(MemberList query)
    {
        foreach (var field in query.Fields.Where(field => field.Model.WireName == auth.Name).ToList())
        {
            scope.Report(EndpointReport.CredentialDeclared(field.Syntax.Name));
            Lose(query, field);
        }
    }
}
