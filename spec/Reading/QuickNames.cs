namespace Genviral.Gen.Spec.Reading;

/// <summary>The keys of one mapping, few of which are many.</summary>
internal struct QuickNames
{
    private const int Few = 8;

    private string[]? _few;
    private HashSet<string>? _many;
    private int _count;

    /// <summary>Whether the name is new.</summary>
    public bool Add(string name)
    {
        if (_many is not null)
        {
            return _many.Add(name);
        }

        _few ??= new string[Few];
        for (var i = 0; i < _count; i++)
        {
            if (_few[i] == name)
            {
                return false;
            }
        }

        if (_count == Few)
        {
            _many = new HashSet<string>(_few, StringComparer.Ordinal);
            return _many.Add(name);
        }

        _few[_count++] = name;
        return true;
    }
}
