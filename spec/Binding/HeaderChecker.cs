using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Sees that no header is declared that the client or the connection sets itself, and that constant ones can be sent.</summary>
internal sealed class HeaderChecker(BindingScope scope, AuthModel auth)
{
    private const string ByConnection = "The connection sets it";

    /// <summary>Who sets what, and what an author can do about it.</summary>
    private static readonly Dictionary<string, (string Setter, string Remedy)> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = ("It follows from the body", ": write 'body: { binary: media/type }' for another one."),
        ["Content-Length"] = (ByConnection, "."),
        ["Transfer-Encoding"] = (ByConnection, "."),
        ["Connection"] = (ByConnection, "."),
        ["Host"] = ("It follows from 'baseUrl'", "."),
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
            else if (header.Model.Type is ConstRef constant && HeaderNames.Unsendable(constant.Value.Text) is { } character)
            {
                var at = header.Syntax.Type is ConstTypeSyntax written ? written.ValueAt : header.Syntax.Type.At;
                scope.Report(ShapeReport.HeaderCharacter(at, character));
                headers.Fields.Remove(header);
                headers.Lost.Add(header.Model.WireName);
            }
        }
    }

    /// <summary>Sees that the header of the credential is none that something else sets.</summary>
    public static void CheckCredential(BindingScope scope, Located<AuthModel> auth)
    {
        if (auth.Value is { Kind: AuthKind.Header, Name: { } name } && Reserved.TryGetValue(name, out var reserved))
        {
            scope.Report(EndpointReport.CredentialHeaderReserved(new(name, auth.At), reserved.Setter));
        }
    }

    private string? RemedyFor(string name)
    {
        if (Reserved.TryGetValue(name, out var reserved))
        {
            return reserved.Setter + reserved.Remedy;
        }

        var credential = auth.Kind switch
        {
            AuthKind.Bearer => "Authorization",
            AuthKind.Header => auth.Name,
            _ => null,
        };
        return string.Equals(name, credential, StringComparison.OrdinalIgnoreCase) ? "It carries the credential: see 'auth'." : null;
    }
}
