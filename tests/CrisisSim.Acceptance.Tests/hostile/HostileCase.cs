using System.Text;
using System.Text.Json.Nodes;

namespace CrisisSim.Acceptance.Tests;

/// <summary>One hostile input: its files in a folder, and the command line that reads them.</summary>
/// <param name="Number">By which it is drawn.</param>
/// <param name="Kind">What is hostile.</param>
/// <param name="Arguments">The command line.</param>
/// <param name="Place">The file that a refusal has to name; null for a command line.</param>
internal sealed record HostileCase(long Number, string Kind, IReadOnlyList<string> Arguments, string? Place);

/// <summary>Draws hostile inputs, each by its number alone, into one folder after the other.</summary>
internal sealed class HostileDraw(HostileFiles sound, string folder)
{
    /// <summary>The kinds, each as often as it stands here: those that take longest are the rarest.</summary>
    private static readonly string[] Kinds =
    [
        "table", "scenario", "scenario", "scenario", "scenario", "study", "study", "points", "points", "manifest", "manifest",
        "trials.csv", "members.csv", "report", "report", "report", "store", "store", "store", "shards", "line", "line", "line", "line",
        "bytes", "bytes",
    ];

    private const string TableName = "choice.csv", Fresh = "fresh.yaml";

    /// <summary>Sound lines over sound files, from which hostile ones are made.</summary>
    internal static readonly string[][] Lines =
    [
        ["run", "small.yaml", "--trials", "2", "--wording", "precise", "--seed", "3"],
        ["compare", "small.yaml", "--trials", "2", "--judgement", "0", "--wordings", "vague,precise", "--format", "json"],
        ["trace", "small.yaml", "--trial", "1", "--wording", "vague", "--set", "attacker.strength=2"],
        ["attribute", "small.yaml", "--from", "vague", "--to", "precise", "--trials", "2"],
        ["drift", "small.yaml", "--trials", "2", "--years", "0..1"],
        ["validate", "small.yaml", "study.yaml", "listed.yaml"], ["list", "forms", "--format", "csv"], ["show", "nato"],
        ["new", Fresh], ["schema"], ["completion", "bash"], ["report", "result"],
        ["diff", "result", "other", "--detail"], ["sweep", "study.yaml", "--dry-run"],
        ["sensitivity", "sweep", "--of", "cost", "--wording", "vague", "--as", "value"],
        ["discover", "sweep", "--where", "value<0.6", "--of", "effectiveness"], ["migrate", "old.yaml"], ["merge", "shards"],
        ["design", "small.yaml", "--from", "vague", "--to", "precise", "--trials", "2"],
        ["choose", "small.yaml", "--trials", "2"], ["deter", "small.yaml", "--attackers", "2", "--precision", "1"],
        ["roc", "small.yaml", "--trials", "2"], ["treaties", "small.yaml", "--trials", "2"],
        ["review", "small.yaml", "--trials", "2"], ["reproduce", "result"],
    ];

    public HostileCase Draw(long number)
    {
#pragma warning disable CA5394 // A case is to be drawn again by its number.
        var chance = new Random((int)(number % int.MaxValue));
#pragma warning restore CA5394
        var texts = new HostileText(chance);
        string kind = Kinds[chance.Next(Kinds.Length)];
        return kind switch
        {
            "scenario" => Scenario(number, chance, texts.Yaml(sound.Text(Any(chance, "small.yaml", "small.yaml", "raids.yaml")))),
            "study" => Study(number, chance, kind, "study.yaml", texts.Yaml(sound.Text("study.yaml"))),
            "points" => Points(number, chance, texts.Csv(sound.Text("points.csv"))),
            "bytes" => Bytes(number, chance, texts),
            "manifest" => Result(number, chance, kind, "manifest.json", new HostileJson(chance, texts).Of(Json("manifest.json"))),
            "trials.csv" or "members.csv" =>
                Result(number, chance, kind, kind, texts.Csv(sound.Text($"result/{kind}"))),
            "report" => Result(number, chance, kind, "report.json", new HostileJson(chance, texts).Of(Part(chance))),
            "table" => Table(number, chance, texts.Csv(sound.Text($"figures/{TableName}"))),
            "store" or "shards" => Store(number, chance, texts, kind),
            _ => Line(number, chance, texts),
        };
    }

    private string Json(string name) => sound.Text($"result/{name}");

    /// <summary>The report with two of its sections: all pictures of a whole one take seconds to draw.</summary>
    private string Part(Random chance)
    {
        JsonNode report = JsonNode.Parse(Json("report.json"))!;
        JsonArray sections = report["report"]!["sections"]!.AsArray();
        while (sections.Count > 2) sections.RemoveAt(chance.Next(sections.Count));
        return report.ToJsonString();
    }

    private HostileCase Scenario(long number, Random chance, byte[] bytes)
    {
        string file = Written("hostile.yaml", bytes);
        string[] line = chance.Next(8) switch
        {
            0 => ["run", file, "--trials", "2"],
            1 => ["compare", file, "--trials", "2", "--judgement", "0", "--format", Any(chance, "json", "csv", "markdown", "table")],
            2 => ["trace", file, "--trial", "1"],
            3 => ["migrate", file, "--out", Path.Join(folder, "migrated.yaml")],
            4 => ["show", file],
            _ => ["validate", file],
        };
        File.Delete(Path.Join(folder, "migrated.yaml"));
        return new HostileCase(number, "scenario", line, file);
    }

    private HostileCase Study(long number, Random chance, string kind, string name, byte[] bytes)
    {
        Written("small.yaml", sound.Text("small.yaml"));
        Written("points.csv", sound.Text("points.csv"));
        string file = Written(name, bytes);
        return new HostileCase(number, kind, chance.Next(3) == 0 ? ["sweep", file, "--dry-run"] : ["validate", file], file);
    }

    private HostileCase Points(long number, Random chance, byte[] bytes)
    {
        HostileCase drawn = Study(number, chance, "points", "listed.yaml", Encoding.UTF8.GetBytes(sound.Text("listed.yaml")));
        return drawn with { Place = Written("points.csv", bytes) };
    }

    private HostileCase Bytes(long number, Random chance, HostileText texts)
    {
        byte[] Of(string name) => texts.Bytes(File.ReadAllBytes(sound[name]));
        HostileCase drawn = chance.Next(6) switch
        {
            0 => Scenario(number, chance, Of("small.yaml")),
            1 => Study(number, chance, "study", "study.yaml", Of("study.yaml")),
            2 => Points(number, chance, Of("points.csv")),
            3 => Result(number, chance, "manifest", "manifest.json", Of("result/manifest.json")),
            4 => Result(number, chance, "report", "report.json", texts.Bytes(Encoding.UTF8.GetBytes(Part(chance)))),
            _ => Result(number, chance, "trials.csv", "trials.csv", Of("result/trials.csv")),
        };
        return drawn with { Kind = "bytes" };
    }

    private HostileCase Result(long number, Random chance, string kind, string name, byte[] bytes)
    {
        string result = Path.Join(folder, "result");
        sound.Lay("result", result);
        File.WriteAllBytes(Path.Join(result, name), bytes);
        string[] diff = chance.Next(2) == 0 ? ["diff", result, sound["other"]] : ["diff", sound["other"], result, "--format", "csv"];
        string[] line = kind != "report" ? diff : chance.Next(8) switch
        {
            0 or 1 => ["reproduce", result],
            2 => ["report", result],
            _ => diff,
        };
        return new HostileCase(number, kind, line, Path.Join(result, name));
    }

    private HostileCase Table(long number, Random chance, byte[] bytes)
    {
        string figures = Path.Join(folder, "figures");
        sound.Lay("figures", figures);
        string[] line = chance.Next(2) == 0
            ? ["diff", figures, sound["figures"], "--detail"]
            : ["diff", sound["figures"], figures, "--format", "csv"];
        return new HostileCase(number, "table", line, Written(Path.Join("figures", TableName), bytes));
    }

    private HostileCase Store(long number, Random chance, HostileText texts, string kind)
    {
        bool isWhole = kind == "store";
        string directory = Path.Join(folder, kind);
        sound.Lay(isWhole ? "sweep" : "shards", directory);
        string file = Path.Join(directory, isWhole ? "study.sqlite" : $"study.shard-{chance.Next(1, 3)}-of-2.sqlite");
        new HostileStore(chance, texts).Change(file);
        string[] line = !isWhole ? ["merge", directory] : chance.Next(6) switch
        {
            0 => ["sensitivity", directory],
            1 => ["discover", directory],
            2 => ["sweep", sound["study.yaml"], "--out", directory],
            3 => ["diff", directory, sound["sweep"]],
            4 => ["reproduce", directory],
            _ => ["sensitivity", directory, "--method", Any(chance, "voi", "regression", "morris", "sobol")],
        };
        return new HostileCase(number, kind, line, directory);
    }

    /// <summary>The line over fresh copies of the sound files.</summary>
    internal string[] Sound(string[] line)
    {
        foreach (string name in (string[])["small.yaml", "points.csv"]) Written(name, sound.Text(name));
        return [line[0], .. line.Skip(1).Select(Laid)];
    }

    private HostileCase Line(long number, Random chance, HostileText texts)
    {
        string[] words = Sound(Lines[chance.Next(Lines.Length)]);
        return new HostileCase(number, "line", new HostileLine(chance, texts).Of(words, folder), null);
    }

    /// <summary>A word, or the path of a fresh copy where it names sound files.</summary>
    private string Laid(string word)
    {
        string copy = Path.Join(folder, $"line-{word}");
        if (word == Fresh) File.Delete(copy);
        else if (File.Exists(sound[word])) File.Copy(sound[word], copy, overwrite: true);
        else if (Directory.Exists(sound[word])) sound.Lay(word, copy);
        else return word;
        return copy;
    }

    private string Written(string name, byte[] bytes)
    {
        string path = Path.Join(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Written(string name, string text) => Written(name, Encoding.UTF8.GetBytes(text));

    private static string Any(Random chance, params string[] words) => words[chance.Next(words.Length)];
}
