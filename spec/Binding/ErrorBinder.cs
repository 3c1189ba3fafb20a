using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The error codes of the API and of each endpoint.</summary>
internal sealed class ErrorBinder
{
    private readonly BindingScope _scope;
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly List<int> _common;
    private readonly HashSet<int> _used = [];
    private EquatableArray<string>? _commonCodes;

    public ErrorBinder(BindingScope scope)
    {
        _scope = scope;
        foreach (var error in scope.Client.Errors)
        {
            _order.Add(error.Code.Value, _order.Count);
        }

        var common = scope.Client.Setting("commonErrors", file => file.CommonErrors);
        _common = [.. Indexes(common?.Value ?? [])];
    }

    public EquatableArray<ErrorModel> Bind() => _scope.Client.Errors.Select(Bind).ToEquatableArray();

    /// <summary>Reports the codes that are not declared, those of endpoints that come to nothing included.</summary>
    public void Check(IReadOnlyList<EndpointSyntax> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Errors.Count > 0)
            {
                _ = Indexes(endpoint.Errors).Count();
            }
        }
    }

    /// <summary>What <paramref name="endpoint"/> can return, in the order of the declarations.</summary>
    public EquatableArray<string> CodesOf(EndpointSyntax endpoint)
        => endpoint.Errors.Count == 0 ? _commonCodes ??= Codes(_common) : Codes(_common.Concat(Indexes(endpoint.Errors)));

    private EquatableArray<string> Codes(IEnumerable<int> indexes)
        => new SortedSet<int>(indexes)
            .Select(index => _scope.Client.Errors[index].Code.Value)
            .ToEquatableArray();

    private ErrorModel Bind(ErrorSyntax error)
    {
        var key = $"errors.{ModelKey.Segment(error.Code.Value)}";
        _scope.Places.Locate(key, error.CSharpName?.At ?? error.Code.At);
        return new(
            key,
            error.Code.Value,
            error.Statuses.Select(status => status.Value).ToEquatableArray(),
            error.Doc?.Value,
            error.Retry?.Value,
            error.CSharpName?.Value);
    }

    /// <summary><c>[not_found rate_limited]</c>: codes without a comma between them.</summary>
    private List<int>? Several(Located<string> code)
    {
        var parts = code.Value.Split(' ').Where(part => part.Length > 0).ToList();
        if (parts.Count < 2 || !parts.TrueForAll(_order.ContainsKey))
        {
            return null;
        }

        _scope.Report(EndpointReport.UnknownError(code, $" Did you mean '{string.Join(", ", parts)}'?"));
        _scope.MeantNames.UnionWith(parts);
        var indexes = parts.ConvertAll(part => _order[part]);
        _used.UnionWith(indexes);
        return indexes;
    }

    /// <summary><c>[404]</c>: a status where the code of an error is wanted.</summary>
    private List<string>? OfStatus(Located<string> code)
        => int.TryParse(code.Value, out var status)
            && _scope.Client.Errors.Where(error => error.Statuses.Any(own => own.Value == status)).Select(error => error.Code.Value).ToList() is { Count: > 0 } found
            ? found
            : null;

    private Located<string>? FindUnused(string code)
        => _order.TryGetValue(code, out var index) && !_used.Contains(index) ? _scope.Client.Errors[index].Code : null;

    private IEnumerable<int> Indexes(IReadOnlyList<Located<string>> codes)
    {
        foreach (var code in codes)
        {
            if (_order.TryGetValue(code.Value, out var index))
            {
                _used.Add(index);
                yield return index;
            }
            else if (Several(code) is { } several)
            {
                foreach (var part in several)
                {
                    yield return part;
                }
            }
            else if (OfStatus(code) is { } meant)
            {
                _scope.Report(EndpointReport.UnknownError(code, $" Did you mean '{string.Join("' or '", meant)}'?"));
                _scope.MeantNames.UnionWith(meant);
            }
            else if (!_scope.Client.LostNames.Contains($"errors.{code.Value}"))
            {
                _scope.ReportUndeclared(code, _order.Keys, new Undeclarable("error", EndpointReport.UnknownError, FindUnused));
            }
        }
    }
}
