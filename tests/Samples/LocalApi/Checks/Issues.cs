using System.Text.Json.Nodes;

namespace Genviral.Samples.Checks;

/// <summary>What is wrong with a body, gathered under its top-level members.</summary>
internal sealed class Issues
{
    private readonly List<string> _form = [];
    private readonly Dictionary<string, List<string>> _fields = [];

    private string? _field;

    public int Count { get; private set; }

    public bool IsEmpty => Count == 0;

    /// <summary>Looks into a member. Findings further down are gathered under the outermost one.</summary>
    public void Below(string member, Action look)
    {
        var outer = _field;
        _field ??= member;
        look();
        _field = outer;
    }

    public void Add(string sentence)
    {
        Count++;
        if (_field is null)
        {
            _form.Add(sentence);
            return;
        }

        if (!_fields.TryGetValue(_field, out var sentences))
        {
            _fields[_field] = sentences = [];
        }

        sentences.Add(sentence);
    }

    public JsonObject ToJson() => new()
    {
        ["formErrors"] = Json.Strings(_form),
        ["fieldErrors"] = Json.Map(_fields.Select(field => (field.Key, (JsonNode)Json.Strings(field.Value)))),
    };
}
