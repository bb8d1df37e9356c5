using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What other assumptions make of a choice: sets of them drawn from the ranges that the file states. Lists are compared by
/// reference.
/// </summary>
public sealed record ChoiceJudgement
{
    private const double Tie = 1e-12;

    /// <summary>Sets of assumptions that were played.</summary>
    public required int Sets { get; init; }

    /// <summary>Of each wording the sets in which none is better; several where they tie.</summary>
    public required IReadOnlyList<int> BestIn { get; init; }

    /// <summary>
    /// Of each wording how far the chosen one leads it over the sets, in what is chosen on, against the lead as stated.
    /// </summary>
    public required IReadOnlyList<DrawSpread> Leads { get; init; }

    /// <summary>Whether at least 95 of 100 sets keep the direction of the lead over a wording.</summary>
    public bool Keeps(int wording) => Leads[wording].Reversed <= JudgementRange.MostReversed;

    /// <summary>
    /// Plays the sets, at most <see cref="JudgementPlan.UsualTrials"/> crises each, the same in all; what these have of
    /// luck beyond all crises of the choice is taken off (a control variate).
    /// </summary>
    /// <param name="chosen">The choice at the numbers as stated.</param>
    /// <param name="source">Where sets come from.</param>
    /// <param name="sets">How many, 0 or more.</param>
    /// <param name="report">Called after each set.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Null where no set is asked for, or the work was cut short.</returns>
    public static ChoiceJudgement? Play(ChoiceResult chosen, JudgementSource source, int sets,
        Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(source);
        if (sets == 0 || chosen.Interrupted) return null;
        RunPlan crises = chosen.Plan.FrontCrises with
        {
            Trials = JudgementPlan.UsualTrials,
            AsksForFalseAlarms = false,
            AsksForEntrapment = false,
        };
        if (LeadsIn(crises, chosen, cancellation) is not { } stated) return null;
        double[] luck = [.. stated.Select((lead, w) => lead - chosen.Standings[w].Behind.Value)];
        var leads = new List<double[]>();
        while (leads.Count < sets)
        {
            JudgementDraw draw = source.Draw(chosen.Plan.Seed, leads.Count);
            if (LeadsIn(crises.In(draw.Scenario), chosen, cancellation) is not { } drawn) return null;
            leads.Add([.. drawn.Select((lead, w) => lead - luck[w])]);
            report?.Invoke(new PlayProgress(leads.Count, sets, "sets of assumptions"));
        }
        return From(leads, chosen);
    }

    private static ChoiceJudgement From(List<double[]> leads, ChoiceResult chosen)
    {
        int[] wordings = [.. Enumerable.Range(0, chosen.Standings.Count)];
        return new ChoiceJudgement
        {
            Sets = leads.Count,
            BestIn = [.. wordings.Select(w => leads.Count(set => set[w] <= set.Min() + Tie))],
            Leads =
            [
                .. wordings.Select(w => DrawSpread.Measure(leads.Select(set => set[w]).ToArray(),
                    chosen.Standings[w].Behind.Value)),
            ],
        };
    }

    /// <summary>How far the chosen wording is ahead of each; null where the crises were cut short.</summary>
    private static double[]? LeadsIn(RunPlan crises, ChoiceResult chosen, CancellationToken cancellation)
    {
        RunResult run = Run.Play(crises, cancellation: cancellation);
        if (run.Interrupted) return null;
        ChoicePlan plan = chosen.Plan;
        int sign = plan.Weights is null && !plan.Endpoints[0].HigherIsBetter ? -1 : 1;
        double[] worth = [.. run.Tables.Select(table => sign * ChoiceTrials.Worth(plan, table).Average())];
        return [.. worth.Select(each => worth[chosen.Best] - each)];
    }
}
