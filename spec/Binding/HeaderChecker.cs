using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that no header is declared that the client or the connection sets itself.</summary>
internal sealed class HeaderChecker(BindingScope scope, AuthModel auth)
{
    private static readonly Dictionary<string, string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = "It follows from the body: write 'body: { binary: media/type }' for another one.",
        ["Content-Length"] = "The connection sets it.",
        ["Transfer-Encoding"] = "The connection sets it.",
        ["Connection"] = "The connection sets it.",
        ["Host"] = "It follows from 'baseUrl'.",
    };

    public void Check(MemberList headers)
    {
        if (headers.Fields.Count == 0)
        {
            return;
        }

        foreach (var header in headers.Fields.ToList())
        {
            if (RemedyFor(header.Model.WireName) is { } remedy)
            {
                scope.Report(EndpointReport.HeaderReserved(header.Syntax.Name, remedy));
                headers.Fields.Remove(header);
            }
        }
    }

    private string? RemedyFor(string name)
    {
        var credential = auth.Kind switch
        {
            AuthKind.Bearer => "Authorization",
            AuthKind.Header => auth.Name,
            _ => null,
        };
        if (string.Equals(name, credential, StringComparison.OrdinalIgnoreCase))
        {
            return "It carries the credential: see 'auth'.";
        }

        return Reserved.TryGetValue(name, out var remedy) ? remedy : null;
    }
}
