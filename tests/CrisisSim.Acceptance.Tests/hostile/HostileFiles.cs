using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Sound files of every kind that the tool reads, from which hostile ones are made.</summary>
internal sealed class HostileFiles : IDisposable
{
    private const string Points = "strength,precision\n2,0.3\n3,0.5\n4,0.9\n";

    private readonly Folder folder = new();

    public HostileFiles()
    {
        foreach (string name in (string[])["small.yaml", "raids.yaml"])
            folder.Write(name, File.ReadAllText(Repository.Case(name)));
        string study = File.ReadAllText(StudyCase.File).Replace("replications: 1000", "replications: 20", StringComparison.Ordinal)
            .Replace("{factorial: 4}", "{factorial: 8}", StringComparison.Ordinal);
        folder.Write("study.yaml", study);
        folder.Write("listed.yaml",
            study.Replace("design: {factorial: 8}", "design: {points: points.csv}", StringComparison.Ordinal));
        folder.Write("points.csv", Points);
        folder.Write("old.yaml", FormattableString.Invariant(
            $"crisissim: {ScenarioMigration.Version - 1}\ntitle: T\nmodel:\n  escalation: {{accident_rate: 0.1}}\n"));
        Made("compare", this["small.yaml"], "--trials", "20", "--judgement", "0", "--members", "--out", this["result"]);
        Made("compare", this["small.yaml"], "--trials", "20", "--judgement", "0", "--seed", "9", "--members", "--out",
            this["other"]);
        Made("choose", this["small.yaml"], "--trials", "20", "--out", this["figures"]);
        Made("sweep", this["study.yaml"], "--out", this["sweep"]);
        Made("sweep", this["study.yaml"], "--out", this["shards"], "--shard", "1/2");
        Made("sweep", this["study.yaml"], "--out", this["shards"], "--shard", "2/2");
    }

    /// <summary>The path of a file.</summary>
    public string this[string name] => folder[name];

    public string Text(string name) => File.ReadAllText(this[name]);

    /// <summary>Lays the files of a folder into another, as they were.</summary>
    public void Lay(string name, string into)
    {
        Directory.CreateDirectory(into);
        foreach (string path in Directory.EnumerateFiles(into)) File.Delete(path);
        foreach (string path in Directory.EnumerateFiles(this[name]))
            File.Copy(path, Path.Join(into, Path.GetFileName(path)), overwrite: true);
    }

    public void Dispose() => folder.Dispose();

    private static void Made(params string[] arguments) => Here.Run(arguments).ShouldEndWith(0);
}
