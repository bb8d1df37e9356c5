using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// A few trials of every shipped scenario under every wording with every mechanism, each wording and mechanism as the
/// hash of all that is recorded.
/// </summary>
internal static class GoldenRows
{
    private const ulong Seed = 20260301;
    private const int Trials = 24, TrialsOfSettings = 8, Histories = 4;

    /// <summary>What stands in the place of a wording and mechanism before the hash of the scenario's text.</summary>
    public const string Text = "its text";

    private static readonly (string Mechanism, Override Setting)[] Settings =
    [
        ("passive attacker", new Override("attacker.adaptive", "no")),
        ("no accidents", new Override("model.escalation.accident_chance", "0")),
        ("sceptic", PriorSetting.For(Prior.Sceptic)),
        ("advocate", PriorSetting.For(Prior.Advocate)),
    ];

    /// <summary>Name and hash of each, in a fixed order.</summary>
    public static IReadOnlyList<(string Name, string Hash)> Play() => [.. GoldenScenario.All.SelectMany(RowsFor)];

    private static IEnumerable<(string Name, string Hash)> RowsFor(GoldenScenario golden) =>
    [
        ($"{golden.Name}, {Text}", golden.Hash),
        .. AsWritten(golden)
            .Concat(Settings.SelectMany(of => Set(golden, of.Mechanism, of.Setting)))
            .Concat(DriftRows(golden))
            .Concat(ChoiceRows(golden))
            .Select(of => ($"{golden.Name}, {of.Name}", of.Hash)),
    ];

    private static IEnumerable<(string Name, string Hash)> AsWritten(GoldenScenario golden)
    {
        RunPlan plan = Plan(golden.With(), Trials) with { AsksForFalseAlarms = true, AsksForEntrapment = true };
        RunResult result = Run.Play(plan);
        return Hashes("as written", result.Tables)
            .Concat(Hashes("no attack", result.Tables.Select(table => table.IfNoAttack)))
            .Concat(Hashes("provoked", result.Tables.Select(table => table.IfProvoked)));
    }

    private static IEnumerable<(string Name, string Hash)> Set(GoldenScenario golden, string name, Override setting)
    {
        RunPlan plan = Plan(golden.With(setting), TrialsOfSettings);
        RunResult result = Run.Play(plan);
        return Hashes(name, result.Tables);
    }

    private static IEnumerable<(string Name, string Hash)> DriftRows(GoldenScenario golden)
    {
        Scenario scenario = golden.With();
        var plan = new DriftPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Years = [0, 10, 20],
            Seed = Seed,
            Trials = Histories,
        };
        return DriftStudy.Play(plan).Wordings
            .Select(wording => ($"{wording.Declaration.Name}, drift", Hash(Years(wording).SelectMany(Numbers))));
    }

    private static IEnumerable<DriftYear> Years(DriftWording wording) =>
        [.. wording.Years, .. wording.Without.OrderBy(without => without.Key).Select(without => without.Value)];

    private static IEnumerable<(string Name, string Hash)> ChoiceRows(GoldenScenario golden)
    {
        Scenario scenario = golden.With();
        var plan = new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Seed = Seed,
            Attackers = 40,
            Batch = 2,
            Most = 2,
            Draws = 2,
        };
        DeterrenceResult result = DeterrenceStudy.Play(plan)!;
        return result.Settings.Select((setting, place) => (
            $"{(place < result.Wordings ? setting.Name : $"({setting.Name})")}, choice",
            Hash(result.Menu.SelectMany((_, act) => Numbers(result, place, act)))));
    }

    private static IEnumerable<string> Numbers(DeterrenceResult result, int setting, int act) =>
    [
        Exact(result.ShareChoosing(setting, act).Value),
        .. Enum.GetValues<Consequence>().Select(of => Exact(result.Leads(setting, act, of).Value)),
    ];

    private static IEnumerable<string> Numbers(DriftYear year) =>
    [
        .. Milestone.All.SelectMany(of => year.Table[of].ToArray()).Select(Exact),
        .. Enum.GetValues<Stage>().SelectMany(of => year.Table[of].ToArray()).Select(Exact),
        .. Enumerable.Range(0, year.Table.Trials).Select(row => Names.Key(year.Table.AtDay30(row))),
        .. year.Precision.Concat(year.Exercises).Concat(year.Members).Select(Exact),
        .. year.Unlisted.Concat(year.NewForm).Concat(year.Lapsed).Select(of => of ? "yes" : "no"),
    ];

    private static RunPlan Plan(Scenario scenario, int trials) =>
        new() { Scenario = scenario, Declarations = scenario.Declarations, Seed = Seed, Trials = trials };

    /// <summary>Tables with all that is recorded, one hash a wording.</summary>
    private static IEnumerable<(string Name, string Hash)> Hashes(string mechanism, IEnumerable<TrialTable?> played) =>
        played.OfType<TrialTable>().Select(table => (
            $"{table.Declaration}, {mechanism}",
            Hash([.. GoldenLines.Trials(table), .. GoldenLines.Members(table)])));

    private static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
