using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays one crisis among the same members under the texts of many treaties, with the same luck, and places them.
/// </summary>
public static class TreatyStudy
{
    /// <summary>Plays the plan: the crises, then what each provision brings, where that is asked.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end of a stage, from any thread but never from
    /// two at once.</param>
    /// <param name="cancellation">Cancels the work; what is finished is kept.</param>
    /// <exception cref="ArgumentException">There is no text, or a number of the plan is out of its bounds.</exception>
    /// <exception cref="MemoryShortageException">The crises would not fit in memory.</exception>
    public static TreatyResult Play(TreatyPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RunPlan crises = plan.Crises;
        RunResult run = Run.Play(crises, report, cancellation: cancellation);
        if (run.Done == 0) return new TreatyResult { Plan = plan, Rows = [], Done = 0, Interrupted = true };
        int[] places = Places(plan, run.Tables);
        var rows = new List<TreatyRow>();
        bool cut = run.Interrupted;
        for (int k = 0; k < plan.Texts.Count; k++)
        {
            TreatyRow row = Row(plan, run.Tables, k, places[k]);
            if (k > 0 && plan.Reasons > 0 && !cut && !row.SaysTheSame)
            {
                AttributionResult reasons = AttributionStudy.Play(plan.ReasonsOf(row.Text), report.As("articles"),
                    cancellation);
                cut = reasons.Interrupted;
                if (!cut) row = row with { Reasons = reasons.Attributions };
            }
            rows.Add(row);
        }
        return new TreatyResult { Plan = plan, Rows = rows, Done = run.Done, Interrupted = cut };
    }

    private static TreatyRow Row(TreatyPlan plan, IReadOnlyList<TrialTable> tables, int k, int place)
    {
        Confidence level = default(Confidence).SharedAmong(Math.Max(1, tables.Count - 1));
        TreatyText text = plan.Texts[k];
        return new TreatyRow(text, [.. plan.Outcomes.Select(one => (one, one.Estimate(tables[k])))], place)
        {
            Differences = k == 0 ? [] : [.. plan.Outcomes.Select(one => one.Difference(tables[0], tables[k], level))],
            SaysTheSame = AttributionGame.Changes(plan.Scenario, plan.Texts[0].Text, text.Text).Count == 0,
        };
    }

    /// <summary>
    /// The place of each: taken away those that nothing left is shown to be better than, again and again. The
    /// intervals of all comparisons with one text hold together.
    /// </summary>
    private static int[] Places(TreatyPlan plan, IReadOnlyList<TrialTable> tables)
    {
        int all = tables.Count;
        Confidence level = default(Confidence).SharedAmong(plan.RankedBy.Count * Math.Max(1, all - 1));
        bool[,] above = new bool[all, all];
        for (int one = 0; one < all; one++)
            for (int other = one + 1; other < all; other++)
            {
                int[] favours = [.. plan.RankedBy.Select(
                    gain => gain.Difference(tables[one], tables[other], level).Favours)];
                above[other, one] = favours.Any(way => way > 0) && favours.All(way => way >= 0);
                above[one, other] = favours.Any(way => way < 0) && favours.All(way => way <= 0);
            }
        int[] places = new int[all];
        for (int place = 1; places.Contains(0); place++)
        {
            int[] left = [.. Enumerable.Range(0, all).Where(k => places[k] == 0)];
            int[] first = [.. left.Where(k => !left.Any(over => above[over, k]))];
            foreach (int k in first.Length > 0 ? first : left) places[k] = place;
        }
        return places;
    }
}
