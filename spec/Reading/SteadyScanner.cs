using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Genviral.Gen.Spec.Reading;

/// <summary>A scanner whose token stays where it is until it is consumed, however often it is asked for.</summary>
/// <remarks>
/// The parser asks twice behind an anchor with a scalar inside braces, and YamlDotNet's own scanner goes on each time: the comma
/// is lost, and <c>{ a: &amp;x string, b: *x }</c> an error.
/// </remarks>
internal sealed class SteadyScanner(TextReader text) : IScanner
{
    private readonly Scanner _scanner = new(text, skipComments: true);
    private bool _isHeld;

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    /// <summary>Goes to the next token if the one before was consumed; behind the last there is none, which the parser wants to see.</summary>
    public bool MoveNextWithoutConsuming()
        => (_isHeld && Current is not StreamEnd) || (_isHeld = _scanner.MoveNextWithoutConsuming());

    public void ConsumeCurrent()
    {
        _isHeld = false;
        _scanner.ConsumeCurrent();
    }
}
