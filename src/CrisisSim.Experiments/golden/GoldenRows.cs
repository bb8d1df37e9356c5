using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A few trials of a scenario under every wording with every mechanism, each wording and mechanism as the checksum of
/// all that is recorded.
/// </summary>
public static class GoldenRows
{
    private const ulong Seed = 20260301;
    private const int Trials = 24, TrialsOfSettings = 8, TrialsOfNumbers = 6, Histories = 4;

    /// <summary>What stands in the place of a wording and mechanism before the hash of the scenario's text.</summary>
    public const string Text = "its text";

    /// <summary>What stands there before the checksums of its columns.</summary>
    public const string Columns = "its columns";

    /// <summary>What stands in the place of a checksum where the file does not take a setting.</summary>
    private const string Refused = "refused";

    private static readonly (string Mechanism, string Path, string Setting)[] Settings =
    [
        ("passive attacker", "attacker.adaptive", "no"),
        ("no accidents", "model.escalation.accident_chance", "0"),
        ("sceptic", "couplings.prior", "sceptic"),
        ("advocate", "couplings.prior", "advocate"),
    ];

    /// <summary>The rows of a case on an engine, on the caller's thread, in a fixed order.</summary>
    /// <param name="of">The case.</param>
    /// <param name="engine">Histories of years, an attacker's choice and single numbers are played on the kernel
    /// alone.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<GoldenRow> Play(GoldenCase of, Engine engine, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(engine);
        List<GoldenRow> rows = [new($"{of.Name}, {Text}", of.Hash), .. AsWritten(of, engine, cancellation)];
        if (of.Texts is not null) return rows;
        foreach ((string mechanism, string path, string setting) in Settings)
        {
            RunPlan plan = Plan(of, of.Bind([(path, setting)]), engine, TrialsOfSettings);
            rows.AddRange(Played(plan, cancellation).Tables.Select(table =>
                new GoldenTable(table).Row(of.Name, mechanism)));
        }
        if (engine != Engine.Kernel) return rows;
        rows.AddRange(DriftRows(of, cancellation));
        rows.AddRange(ChoiceRows(of, cancellation));
        rows.AddRange(of.Numbers.Select(number => NumberRow(of, number.Name, number.Settings, cancellation)));
        return rows;
    }

    private static GoldenRow NumberRow(GoldenCase of, string name, IReadOnlyList<(string, string)> settings,
        CancellationToken cancellation)
    {
        Scenario scenario;
        try
        {
            scenario = of.Bind(settings);
        }
        catch (InvalidOperationException)
        {
            return new GoldenRow($"{of.Name}, {name}", Refused);
        }
        RunPlan plan = Plan(of, scenario, Engine.Kernel, TrialsOfNumbers) with
        {
            Declarations = [scenario.Declarations[^1]],
        };
        GoldenRow row = new GoldenTable(Played(plan, cancellation).Tables[0]).Row(of.Name, name);
        return row with { Name = $"{of.Name}, {name}" };
    }

    private static IEnumerable<GoldenRow> AsWritten(GoldenCase of, Engine engine, CancellationToken cancellation)
    {
        RunPlan plan = Plan(of, of.Bind([]), engine, of.Texts is null ? Trials : TrialsOfSettings) with
        {
            AsksForFalseAlarms = true,
            AsksForEntrapment = true,
        };
        IReadOnlyList<TrialTable> tables = Played(plan, cancellation).Tables;
        (string Mechanism, GoldenTable Table)[] all =
        [
            .. tables.Select(table => ("as written", new GoldenTable(table))),
            .. tables.Select(table => table.IfNoAttack).OfType<TrialTable>()
                .Select(table => ("no attack", new GoldenTable(table))),
            .. tables.Select(table => table.IfProvoked).OfType<TrialTable>()
                .Select(table => ("provoked", new GoldenTable(table))),
        ];
        return
        [
            new($"{of.Name}, {Columns}", GoldenTable.ColumnSums([.. all.Select(one => one.Table)])),
            .. all.Select(one => one.Table.Row(of.Name, one.Mechanism)),
        ];
    }

    private static IEnumerable<GoldenRow> DriftRows(GoldenCase of, CancellationToken cancellation)
    {
        Scenario scenario = of.Bind([]);
        var plan = new DriftPlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Years = [0, 10, 20],
            Seed = Seed,
            Trials = Histories,
            Threads = 1,
        };
        DriftResult result = DriftStudy.Play(plan, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return result.Wordings.Select(wording => new GoldenRow(
            $"{of.Name}, {wording.Declaration.Name}, drift",
            Checksum.Whole(string.Join('\n', Years(wording).SelectMany(Numbers)))));
    }

    private static IEnumerable<DriftYear> Years(DriftWording wording) =>
        [.. wording.Years, .. wording.Without.OrderBy(without => without.Key).Select(without => without.Value)];

    private static IEnumerable<GoldenRow> ChoiceRows(GoldenCase of, CancellationToken cancellation)
    {
        Scenario scenario = of.Bind([]);
        var plan = new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = scenario.Declarations,
            Seed = Seed,
            Attackers = 40,
            Batch = 2,
            Most = 2,
            Draws = 2,
            Threads = 1,
        };
        DeterrenceResult? result = DeterrenceStudy.Play(plan, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return result!.Settings.Select((setting, place) => new GoldenRow(
            $"{of.Name}, {(place < result.Wordings ? setting.Name : $"({setting.Name})")}, choice",
            Checksum.Whole(string.Join('\n', result.Menu.SelectMany((_, act) => Numbers(result, place, act))))));
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

    private static RunPlan Plan(GoldenCase of, Scenario scenario, Engine engine, int trials) => new()
    {
        Scenario = scenario,
        Declarations = of.Texts ?? scenario.Declarations,
        Seed = Seed,
        Trials = trials,
        Threads = 1,
        Engine = engine,
    };

    private static RunResult Played(RunPlan plan, CancellationToken cancellation)
    {
        RunResult result = Run.Play(plan, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return result;
    }

    private static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
