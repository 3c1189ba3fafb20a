using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>The query of a URL as it grows.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    internal void Add(string name, string value) => AddEncoded(name, Uri.EscapeDataString(value));

    internal void AddEncoded(string name, string encodedValue)
        => (_text.Length == 0 ? _text : _text.Append('&')).Append(Uri.EscapeDataString(name)).Append('=').Append(encodedValue);

    public override string ToString() => _text.ToString();
}
