namespace CrisisSim.Reports;

/// <summary>What a study will take.</summary>
public static class DryRunPage
{
    private const int MostPoints = 12;

    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(StudyPlan plan, StudySize size, StudyTiming timing)
    {
        var sheet = new Sheet(["point", "row", .. plan.Study.Factors.Select(factor => factor.Name)]);
        foreach (StudyPoint point in plan.Layout.Points)
            sheet.Add([
                Cell.From((double)point.Index), Cell.From(plan.Layout.Rows[point.Index]),
                .. point.Values.Select(value => Cell.From(value.IsStated ? null : value.Text)),
            ]);
        return new CommandOutput
        {
            Page =
            [
                new Title($"{plan.Study.Title} · not played"),
                new Prose(Amount(plan, size)),
                new Prose(Time(plan, size, timing)),
                Points(plan),
                .. Rest(plan)
            ],
            Sheet = sheet,
            Facts =
            [
                new("points", Cell.From((double)size.Points)),
                new("fewest_crises", Cell.From((double)size.Fewest)),
                new("most_crises", Cell.From((double)size.Most)),
                new("seconds_on_one_thread", Cell.From(timing.Each.TotalSeconds * size.Most)),
                new("threads", Cell.From((double)plan.Threads)),
            ],
        };
    }

    private static string Amount(StudyPlan plan, StudySize size)
    {
        string crises = size.Fewest == size.Most
            ? Names.Crises(size.Most)
            : $"{Names.Number(size.Fewest)} to {Names.Crises(size.Most)}";
        string part = plan.Shard.IsWhole ? "" : $" in part {plan.Shard}";
        return $"{SituationWords.Situations(size.Points)}{part}, {Names.Count(plan.Study.Wordings.Count, "text")}: "
            + $"{crises} in all.";
    }

    private static string Time(StudyPlan plan, StudySize size, StudyTiming timing)
    {
        if (timing.Points == 0)
            return "How long that takes is not known: none of the situations that were tried can be played.";
        string most = Length(timing.Each * size.Most / plan.Threads),
            fewest = Length(timing.Each * size.Fewest / plan.Threads);
        string span = most == fewest ? $"about {most}" : $"from about {fewest} to about {most}";
        return $"That takes {span} on {Names.Count(plan.Threads, "thread")}, judged from {Names.Crises(timing.Crises)} "
            + "just played"
            + (timing.Failed > 0
                ? $"; {SituationWords.Situations(timing.Failed)} of those that were tried cannot be played."
                : ".");
    }

    private static string Length(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => FormattableString.Invariant($"{Math.Max(1, Math.Ceiling(time.TotalSeconds)):0} s"),
        { TotalHours: < 2 } => FormattableString.Invariant($"{Math.Ceiling(time.TotalMinutes):0} min"),
        { TotalDays: < 3 } => FormattableString.Invariant($"{time.TotalHours:0} h"),
        _ => FormattableString.Invariant($"{time.TotalDays:0} d"),
    };

    private static Grid Points(StudyPlan plan) => new(
        [
            new GridColumn("situation", Right: true),
            .. plan.Study.Factors.Select(factor => new GridColumn(factor.Title.Length > 0 ? factor.Title : factor.Name, Wraps: true)),
        ],
        [
            .. plan.Layout.Points.Take(MostPoints).Select(point => GridRow.FromTexts(
            [
                $"{point.Index}",
                .. point.Values.Select(value => value.IsStated ? "as stated" : StudyGrids.Short(value)),
            ])),
        ]);

    private static IEnumerable<Block> Rest(StudyPlan plan)
    {
        int rest = plan.Layout.Points.Count - MostPoints;
        if (rest > 0)
            yield return new Prose($"And {SituationWords.Situations(rest)} more; --format csv lists all.", Faint: true);
    }
}
