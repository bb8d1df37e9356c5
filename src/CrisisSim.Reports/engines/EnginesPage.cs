using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Whether engines agree, and how fast each is.</summary>
public static class EnginesPage
{
    private const string Legend =
        "Trials a second: on one thread, recorded; the engines take turns every 50 trials, and the middle one of these "
            + "parts counts. Compare them within a run: the machine does other work besides.";

    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(EnginesReportData played)
    {
        string[] findings = [.. Findings(played)];
        return new CommandOutput
        {
            Page =
            [
                new Title(
                    $"{played.Plan.Scenario.Title} · {Names.Crises(played.Result.Trials)} under "
                        + $"{Names.Count(played.Plan.Declarations.Count, "wording")}, the same on each engine · seed "
                        + $"{played.Plan.Seed}"),
                .. findings.Select(finding => new Prose(finding)),
                Speeds(played),
                new Prose(Legend, Faint: true),
                .. Missing(played),
                new Verbatim("Reproduce", played.Command),
            ],
            Sheet = Rows(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    private static IEnumerable<string> Findings(EnginesReportData played)
    {
        if (played.Result.Interrupted)
            yield return $"Interrupted: {Names.Number(played.Result.Trials)} of {Names.Number(played.Plan.Trials)} "
                + "crises were played under each wording.";
        if (played.Result.Agree)
            yield return $"The engines agree: the rows of {Names.Count(played.Compared, "trial")}, of members too, are "
                + "the same on each of them, byte for byte.";
        foreach (EngineFigure engine in played.Result.Engines)
            if (engine.Divergence is { } parting) yield return Parting(played.First.Engine, engine.Engine, parting);
    }

    private static string Parting(Engine first, Engine other, EngineDivergence parting)
    {
        string where =
            $"'{other.Name}' parts from '{first.Name}' in trial {parting.Trial} under '{parting.Declaration}'";
        return parting.Event is { } number
            ? $"{where}, at event {number}: on '{first.Name}' {Event(parting.First)}; on '{other.Name}' "
                + $"{Event(parting.Other)}."
            : $"{where}: the rows differ, though the story is the same.";
    }

    private static string Event(ChronicleEntry? entry) =>
        entry is { } told ? $"at {Clock.Text(told.Hours)}, {told.Who}: {told.What}" : "the story is over";

    private static Grid Speeds(EnginesReportData played) => new(
        [
            new("engine"),
            new("next event by", Wraps: true),
            new("rows"),
            new("trials/s", Right: true),
            new("kernel / engine", Right: true),
        ],
        [
            .. played.Result.Engines.Select(engine => GridRow.FromTexts(
                engine.Engine.Name,
                engine.Engine.Queue,
                engine == played.First ? "" : engine.Divergence is null ? "same" : "differ",
                Names.Number((long)Math.Round(engine.PerSecond)),
                FormattableString.Invariant($"{played.Ratio(engine):0.00}"))),
        ]);

    private static IEnumerable<Block> Missing(EnginesReportData played) =>
        played.Missing is { } why ? [new Prose($"{why}.", Faint: true)] : [];

    private static Sheet Rows(EnginesReportData played)
    {
        var sheet = new Sheet("engine", "trials", "agrees", "trials_per_second", "kernel_over_engine", "parts_in_trial",
            "parts_under", "parts_at_event");
        foreach (EngineFigure engine in played.Result.Engines)
        {
            sheet.Add(
                Cell.From(engine.Engine.Name), Cell.From((double)played.Compared),
                Cell.From((bool?)(engine.Divergence is null)), Cell.From((double?)engine.PerSecond),
                Cell.From((double?)played.Ratio(engine)),
                Cell.From((double?)engine.Divergence?.Trial), Cell.From(engine.Divergence?.Declaration),
                Cell.From((double?)engine.Divergence?.Event));
        }
        return sheet;
    }

    private static IReadOnlyList<Fact> Facts(EnginesReportData played) =>
    [
        new("title", Cell.From(played.Plan.Scenario.Title)), new("seed", Cell.From($"{played.Plan.Seed}")),
        new("version", Cell.From(ToolVersion.Text)), new("command", Cell.From(played.Command)),
    ];
}

/// <summary>What engines gave, with all that a page says of it.</summary>
/// <param name="Plan">What was asked for.</param>
/// <param name="Result">What was played.</param>
/// <param name="Command">The command line that plays it again.</param>
public sealed record EnginesReportData(EnginePlan Plan, EngineResult Result, string Command)
{
    /// <summary>Why an engine is not at hand, without a full stop; null: none is missing.</summary>
    public string? Missing { get; init; }

    /// <summary>Trials on each engine, under all declarations.</summary>
    public int Compared => Result.Trials * Plan.Declarations.Count;

    /// <summary>The engine that the others are held to.</summary>
    public EngineFigure First => Result.Engines[0];

    /// <summary>How many times as many trials a second the first engine plays.</summary>
    public double Ratio(EngineFigure other) => First.PerSecond / other.PerSecond;
}
