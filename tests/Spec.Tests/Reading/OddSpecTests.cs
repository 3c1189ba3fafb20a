using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Valid YAML and JSON of every kind that is no spec, from text to model: an error at a place in the file, and never a crash.</summary>
public sealed class OddSpecTests
{
    [Theory]
    // Documents of no, one, or many parts.
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("---\n...\n---\n...\n")]
    [InlineData("%YAML 1.2\n%TAG ! tag:a.example,2000:\n---\na: 1\n")]
    [InlineData("genviral: 1\n---\ngenviral: 1\n")]
    [InlineData("--- |\n text\n")]
    [InlineData("--- # nothing\n")]
    [InlineData("null")]
    [InlineData("&a text")]
    [InlineData("&a true&a ")]
    [InlineData("&a [b]")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("1e3")]
    [InlineData("\"\"")]
    [InlineData("\"\\u263A\\\n  b\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[[]]]")]
    [InlineData("[{}, {a: []}]")]
    [InlineData("- 1\n- [2, 3]\n- {a: b}\n-\n")]
    // Scalars of every style where a spec has mappings.
    [InlineData("genviral: |\n  1\n")]
    [InlineData("genviral: >-\n  1\n")]
    [InlineData("genviral: |2+\n    1\n\n")]
    [InlineData("genviral: '1'\n")]
    [InlineData("genviral: 1.0\n")]
    [InlineData("genviral: 0b1\n")]
    [InlineData("genviral: 1\ntypes: |\n  A: string\nendpoints: {}\n")]
    [InlineData("genviral: 1\nendpoints: >\n  a.b:\n    get: /x\n")]
    [InlineData("genviral: 1\nendpoints: 2001-12-14t21:59:43.10-05:00\n")]
    [InlineData("genviral: 1\nendpoints: 12:30:45\n")]
    [InlineData("genviral: 1\nendpoints: !!binary |\n  R0lGODlhDAAMAIQAAP\n")]
    [InlineData("genviral: 1\nendpoints: [a, b, c]\n")]
    [InlineData("genviral: 1\nendpoints:\n- a\n- b\n")]
    [InlineData("genviral: 1\nendpoints: [a: {get: /x}]\n")]
    [InlineData("genviral: 1\nendpoints: {a, b, c}\n")]
    [InlineData("genviral: 1\nendpoints:\n  ? a\n  ? b\n")]
    [InlineData("genviral: 1\nendpoints: !!set {a, b}\n")]
    [InlineData("genviral: 1\nendpoints: !!omap [a: 1]\n")]
    // Keys that are no names.
    [InlineData("? genviral\n: 1\n")]
    [InlineData("? [genviral, 1]\n: 1\n")]
    [InlineData("? {a: b}\n: {c: d}\n")]
    [InlineData("? |\n  genviral\n: 1\n")]
    [InlineData("[genviral]: 1\n")]
    [InlineData("{genviral: 1}: 1\n")]
    [InlineData("\"genviral\\u0000\": 1\n")]
    [InlineData("'': 1\n")]
    [InlineData(": 1\n")]
    [InlineData("null: 1\ntrue: 2\n1: 3\n")]
    [InlineData("2001-12-14: 1\n")]
    [InlineData("!!str genviral: 1\n")]
    [InlineData("<<: {genviral: 1}\n")]
    [InlineData("<<: [{a: 1}, {b: 2}]\n")]
    [InlineData("genviral: 1\ngenviral: 1\nendpoints: {}\n")]
    // Anchors and aliases.
    [InlineData("&a {genviral: *a}")]
    [InlineData("genviral: &v 1\nclient: *v\nendpoints: *w\n")]
    [InlineData("genviral: 1\nendpoints: &e {a: *e}\n")]
    [InlineData("genviral: 1\ntypes: &t {A: {fields: *t}}\nendpoints: {}\n")]
    [InlineData("- &a genviral\n- *a\n- *a\n")]
    // Flow in block, block in flow, odd spaces.
    [InlineData("genviral: 1\nendpoints: {a: {get: /x,\n  returns: [\n  string\n  ]}}\n")]
    [InlineData("genviral: 1\nendpoints:\n  a:\n    - get: /x\n    - returns: string\n")]
    [InlineData("genviral:    1\nendpoints:\n            a:\n             get: [/x]\n")]
    [InlineData("genviral: 1\r\nendpoints:\r\n  a: {get: 5}\r\n")]
    [InlineData("{\"genviral\":1,\"endpoints\":{\"a\":{\"get\":null}}}")]
    [InlineData("{\"genviral\": 1.5e0, \"endpoints\": []}")]
    [InlineData("{\"a\":\"\\ud83d\\ude00\",\"\\ud83d\":1}")]
    [InlineData("[null, true, -0, 1E400, \"\\u0000\"]")]
    public void A_document_that_is_no_spec_gives_an_error_in_it(string text)
    {
        var compilation = SpecCheck.Compile(text);

        Assert.Contains(compilation.Findings, finding => finding.IsError);
        Assert.All(compilation.Findings, finding => Assert.InRange(finding.Location.Span.End, 0, text.Length));
        Assert.All(compilation.Clients, client => Assert.Empty(client.Model.Endpoints));
    }
}
