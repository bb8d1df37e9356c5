using Xunit.Abstractions;
namespace CrisisSim.Scenarios.Tests;
public sealed class Scratch(ITestOutputHelper o)
{
    [Fact] public void Sound()
    {
        var l = Narva.Load(Narva.Text);
        foreach (var p in l.Problems.Lines()) o.WriteLine(p);
        foreach (var e in l.Ledger.Entries) o.WriteLine($"{e.Path} = {e.Text} [{e.Value} {e.Unit}] {e.Grade} '{e.Source}' {e.Range} {e.Origin} {e.At}");
        o.WriteLine(l.Hash);
        foreach (var e in l.Ledger.Varied()) o.WriteLine(e.Path + " " + string.Join(" ", e.MovedTo(e.Range.High)));
        File.WriteAllText("/tmp/schema.json", Shapes.Format.Schema());
    }
    [Fact] public void Syntax()
    {
        string[] bad = [
            "title: a: b", "title: 'abc", "title: \"abc", "title: [a, b", "title: {a: 1", "a: 1\n b: 2", "a:\n  b: 1\n c: 2", "a:\n\tb: 1", "a: @x", "a: `x`", "a: %x", "%YAML 9.9\n---\na: 1", "%FOO\n---\na: 1",
            "a: \"\\q\"", "- a\nb: 1", "a: - b", "a: b\n- c", "? [a]\n: b", "a: &x 1", "a: *x", "a: !foo b", "a: !!str b", "---\na: 1\n---\nb: 2", "a: |\nb", "a: 1\n  b: 2", "just text", "a", "{a: b} c", "[a]]", "a: }", "a: ]", "a: [1 2, {]", "a: \"x\" y",
            "# only", "---\n", "--- !foo\na: 1", "*a", "&a", "a: 'x'y", ": 1", "? a", "!", "a: !<x> b", "%TAG ! x\n---\na: 1", "%YAML 1.99999999999999\n---\na", "a: ,", "{,}", "[,]", "a: \"\\u12\"", "{a", "a:\n- b\n - c", "a: >x\n b", "!<\n", "&\n", "*\n", "a: !x!y z", "%TAG !x! tag:e,2:\n---\na: !x!y z", "a: #c\n b: c", "title: it's: x","\u0007: 1","a: \u0001",
        ];
        foreach (var b in bad)
        {
            var p = new Problems();
            string r;
            try { var n = YamlText.Read(b, new TextSource("f", Origin.File), p); r = n is null ? "" : "OK " + Rendering.Flow(n); } catch (Exception e) { r = "!!! " + e.GetType() + e.Message; }
            o.WriteLine(b.Replace("\n", "\\n").Replace("\t","\\t") + "   =>   " + r + string.Join(" | ", p.Lines()));
        }
    }
}
