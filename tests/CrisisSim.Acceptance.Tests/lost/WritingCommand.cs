namespace CrisisSim.Acceptance.Tests;

/// <summary>A command that writes into a folder, in an amount that is over at once and in one that takes long.</summary>
/// <param name="Name">The command.</param>
/// <param name="Words">What it is asked, without the amount; OUT stands for the folder.</param>
/// <param name="Few">The amount that is over at once.</param>
/// <param name="Many">The amount that takes long; null: it is over at once in any case.</param>
internal sealed record WritingCommand(string Name, string Words, string Few = "", string? Many = null)
{
    private const string LongCrises = "--trials 500000";

    private static readonly string Small = Repository.Case("small.yaml"), Raids = Repository.Case("raids.yaml"),
        Cube = Repository.Case("studies/cube.yaml");

    public static IReadOnlyList<WritingCommand> All { get; } =
    [
        new("run", $"{Small} --out OUT", "--trials 100", LongCrises),
        new("compare", $"{Small} --out OUT", "--trials 100", LongCrises),
        new("attribute", $"{Small} --out OUT", "--trials 200", LongCrises),
        new("profile", $"{Small} {Raids} --wordings vague,precise --out OUT", "--trials 50", LongCrises),
        new("treaties", "us-philippines-ramming --treaties rio-1947,warsaw-1955 --out OUT", "--trials 20", LongCrises),
        new("review", $"{Small} --provisions joint-cell --out OUT", "--trials 20", LongCrises),
        new("deter", $"{Small} --out OUT", "--attackers 50 --precision 1", "--attackers 50 --precision 0.001"),
        new("roc", $"{Small} --rules own --out OUT", "--trials 50", LongCrises),
        new("drift", $"{Small} --years 0..4 --step 2 --out OUT", "--trials 20", LongCrises),
        new("choose", $"{Small} --out OUT", "--trials 100 --budget 2000", "--trials 500000 --budget 2000"),
        new("design", $"{Small} --from vague --to precise --points 4 --confirm 20 --out OUT", "--trials 20", LongCrises),
        new("sweep", $"{StudyCase.File} --out OUT", "", "--more 500000"),
        new("merge", "OUT"),
        new("sensitivity", "OUT --out OUT"),
        new("discover", "OUT --out OUT"),
        new("report", "OUT"),
        new("trace", $"{Small} --trial 1 --out OUT"),
    ];

    /// <summary>Whether what it plays lies in a database, which grows.</summary>
    public bool IsStudy => Name == "sweep";

    public string[] Quick(string folder) => Line(Few, folder);

    public string[] Slow(string folder) => Line(Many ?? Few, folder);

    /// <summary>Makes in a folder what the command reads there, and what it wrote there once.</summary>
    public void Prepare(string folder)
    {
        string[][] before = Name switch
        {
            "merge" =>
            [
                ["sweep", StudyCase.File, "--out", folder, "--shard", "1/2"],
                ["sweep", StudyCase.File, "--out", folder, "--shard", "2/2"],
            ],
            "sensitivity" or "discover" => [["sweep", Cube, "--out", folder], Quick(folder)],
            "report" => [["trace", Small, "--trial", "1", "--out", folder]],
            _ => [Quick(folder)],
        };
        foreach (string[] line in before) Here.Run(line).Code.ShouldBeOneOf(0, 4);
    }

    private string[] Line(string amount, string folder) =>
    [
        Name,
        .. $"{Words} {amount}".Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word == "OUT" ? folder : word),
    ];
}

/// <summary>What every command reads in its folder and wrote there once, played once for all tests.</summary>
public sealed class PreparedFolders : IDisposable
{
    private readonly Folder made = new();

    /// <summary>Lays it into a folder, as if it had been played into that.</summary>
    internal void Lay(WritingCommand command, string folder)
    {
        string from = made[command.Name];
        if (!Directory.Exists(from)) command.Prepare(from);
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            string to = Path.Join(folder, Path.GetFileName(file));
            File.Copy(file, to);
            if (Path.GetExtension(file) == ".json")
                File.WriteAllText(to, File.ReadAllText(to).Replace(from, folder, StringComparison.Ordinal));
        }
        Directory.GetDirectories(from).ShouldBeEmpty();
    }

    public void Dispose() => made.Dispose();
}
