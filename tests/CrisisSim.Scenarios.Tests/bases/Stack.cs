using CrisisSim.Model;
using CrisisSim.Scenarios.Studies.Tests;

namespace CrisisSim.Scenarios.Bases.Tests;

/// <summary>Files in one folder that lie over each other; the last one is opened. In messages the folder is left out.</summary>
internal sealed class Stack : IDisposable
{
    public const string Alliance = """
        crisissim: 2
        title: The alliance
        victim: A
        incidents:
          - {}
        members:
          A: {influence: 2}
          B: {influence: 3, forces: [{name: brigade}]}
          C: {extends: B, influence: 4}
        declarations:
          plain: {obligation: assist}
          sharp: {extends: plain, triggers: {land: {consult_at: 3, assist_at: 5}}}
        """;

    private readonly Folder folder = new();
    private string last = "";

    public Stack(params IReadOnlyList<(string Name, string Text)> files)
    {
        foreach ((string name, string text) in files) Write(name, text);
    }

    public static Stack Over(string text) => new(("alliance.yaml", Alliance), ("s.yaml", text));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[name])!);
        folder.Write(name, text);
        last = name;
    }

    public string Path(string name) => folder[name];

    public ScenarioFile Open() => ScenarioFile.Open(folder[last]);

    public Loaded<Scenario> Load(params Override[] overrides) => Open().Bind(overrides);

    public Scenario Sound(params Override[] overrides)
    {
        Lines(overrides).ShouldBeEmpty();
        return Load(overrides).Value.ShouldNotBeNull();
    }

    public IReadOnlyList<string> Lines(params Override[] overrides) => Plain(Load(overrides));

    public IReadOnlyList<string> Checked() => Plain(Open().Check());

    public void Dispose() => folder.Dispose();

    private IReadOnlyList<string> Plain(Loaded<Scenario> read) =>
        [.. read.Problems.Lines().Select(line => line.Replace(folder[""] + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
}
