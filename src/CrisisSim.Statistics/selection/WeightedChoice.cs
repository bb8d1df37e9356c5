namespace CrisisSim.Statistics;

/// <summary>
/// The best option where outcomes are weighed against one another: worth is the weighted sum of the outcomes, taken in
/// each trial so that its spread is known (Keeney and Raiffa 1976, Decisions with Multiple Objectives, chapter 3).
/// Weights are in worth per unit of the outcome; the outcome's direction gives the sign.
/// </summary>
public sealed class WeightedChoice
{
    private WeightedChoice(double[] worth, int best, Estimate[] leads) => (Worth, Best, Leads) = (worth, best, leads);

    /// <summary>Mean worth of each option; higher is better.</summary>
    public IReadOnlyList<double> Worth { get; }

    /// <summary>The option of the greatest mean worth, the first of equals.</summary>
    public int Best { get; }

    /// <summary>The best option's lead over each, paired by trial; 0 over itself. All hold together (Bonferroni), but
    /// for the choice of the best by the same trials.</summary>
    public IReadOnlyList<Estimate> Leads { get; }

    /// <summary>The set of options not told apart from the best, itself among them, in rising order.</summary>
    public IReadOnlyList<int> NotResolved =>
        [.. Enumerable.Range(0, Leads.Count).Where(i => !Leads[i].Interval.ExcludesZero)];

    /// <param name="outcomes">One or more, each of the same options and trials.</param>
    /// <param name="weights">One an outcome, 0 or more, at least one above 0.</param>
    /// <param name="confidence">With which all leads hold together.</param>
    /// <exception cref="ArgumentException">The outcomes differ in options or trials, or the weights do not
    /// fit.</exception>
    public static WeightedChoice Evaluate(IReadOnlyList<OutcomeTrials> outcomes, IReadOnlyList<double> weights,
        Confidence confidence = default)
    {
        OutcomeTrials.RequireSame(outcomes);
        ArgumentNullException.ThrowIfNull(weights);
        if (outcomes.Any(outcome => outcome.Trials != outcomes[0].Trials))
            throw new ArgumentException("Outcomes are of the same trials.", nameof(outcomes));
        if (weights.Count != outcomes.Count || !weights.All(w => w >= 0 && double.IsFinite(w))
            || weights.All(w => w == 0))
            throw new ArgumentException("There is one weight an outcome, 0 or more, and at least one above 0.",
                nameof(weights));
        double[][] worth = [.. Enumerable
            .Range(0, outcomes[0].Options)
            .Select(option => Weighed(outcomes, weights, option))];
        double[] means = [.. worth.Select(column => Moments.From(column).Mean)];
        int best = Enumerable.Range(0, means.Length).MaxBy(i => means[i]);
        Confidence each = confidence.SharedAmong(Math.Max(1, means.Length - 1));
        return new WeightedChoice(means, best,
            [.. worth.Select(column => Paired.Means(worth[best], column, each).Difference)]);
    }

    /// <summary>The choice under each of several sets of weights.</summary>
    public static IReadOnlyList<WeightedChoice> Evaluate(
        IReadOnlyList<OutcomeTrials> outcomes, IReadOnlyList<IReadOnlyList<double>> weightSets,
            Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(weightSets);
        return [.. weightSets.Select(weights => Evaluate(outcomes, weights, confidence))];
    }

    private static double[] Weighed(IReadOnlyList<OutcomeTrials> outcomes, IReadOnlyList<double> weights, int option)
    {
        double[] worth = new double[outcomes[0].Trials];
        for (int o = 0; o < outcomes.Count; o++)
        {
            ReadOnlySpan<double> signed = outcomes[o].Signed(option);
            for (int trial = 0; trial < worth.Length; trial++) worth[trial] += weights[o] * signed[trial];
        }
        return worth;
    }
}
