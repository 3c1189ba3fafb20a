namespace Genviral.Gen.Requests;

/// <summary>Gathers messages about a request as an API does: by its top-level field, those about the whole apart.</summary>
internal sealed class IssueList
{
    /// <summary>A person reads no more, and a list of a million wrong elements must not make a million texts.</summary>
    private const int Most = 100;

    private List<string>? _form;
    private Dictionary<string, List<string>>? _fields;

    internal int Count { get; private set; }

    internal bool IsEmpty => Count == 0;

    internal bool IsFull => Count >= Most;

    internal void Add(RequestPath path, int level, string message)
    {
        if (IsFull)
        {
            return;
        }

        var field = path.Find(level, out var rest);
        var messages = field is null ? _form ??= [] : MessagesOf(field);
        var text = rest.Length == 0 ? message : $"{rest}: {message}";
        if (!messages.Contains(text))
        {
            messages.Add(text);
            Count++;
        }
    }

    internal Issues? ToIssues()
        => IsEmpty
            ? null
            : new Issues(_form, _fields?.ToDictionary(field => field.Key, field => (IReadOnlyList<string>)field.Value, StringComparer.Ordinal));

    private List<string> MessagesOf(string field)
    {
        _fields ??= new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (!_fields.TryGetValue(field, out var messages))
        {
            _fields.Add(field, messages = []);
        }

        return messages;
    }
}
