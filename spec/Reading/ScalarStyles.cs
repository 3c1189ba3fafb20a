using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Keeps the parser's own word for a style inside this folder.</summary>
internal static class ScalarStyles
{
    public static ScalarStyle Of(YamlScalarStyle style) => style switch
    {
        YamlScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlScalarStyle.Literal => ScalarStyle.Literal,
        YamlScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };
}
