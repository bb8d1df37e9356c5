using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What the attacked member would find, had it brought the crisis on itself: whether it is backed by a decision to
/// assist, and whether forces move. From that, and from what it remembers of earlier promises (M16), follows how likely
/// it is to do so (M15).
/// </summary>
internal sealed class ProvokedTrials
{
    private readonly ProvocationParameters parameters;
    private readonly bool[] backed, moved;
    private readonly double[] trust;

    private ProvokedTrials(TrialTable provoked)
    {
        parameters = provoked.Head.Provocation;
        double weight = provoked.Head.Memory.Victim;
        trust = [.. provoked[Portion.Reputation].ToArray().Select(reputation => weight * ((2 * reputation) - 1))];
        (backed, moved) = (Answer.Decision.Column(provoked), Answers.ForcesMove(provoked));
    }

    /// <summary>Null where these trials were not played.</summary>
    public static ProvokedTrials? In(TrialTable table) =>
        table.IfProvoked is { Trials: > 0 } provoked ? new ProvokedTrials(provoked) : null;

    /// <summary>Number of trials.</summary>
    public int Trials => backed.Length;

    /// <summary>
    /// P(provoke), or P(provoke) · P(forces move | provoked), as one number a trial whose mean it is.
    /// </summary>
    public double[] Column(bool movedToo)
    {
        double force = Proportion.From(moved).Share, mean = trust.Average();
        double belief = Proportion.From(backed).Share + mean;
        double chance = ChanceOf(belief),
            slope = chance < 1 && belief is >= 0 and <= 1 ? parameters.BeliefWeight * chance : 0;
        double[] column = movedToo
            ? DeltaMethod.Column(chance * force, (slope * force, backed), (chance, moved))
            : DeltaMethod.Column(chance, (slope, backed));
        for (int row = 0; row < column.Length; row++)
            column[row] += slope * (movedToo ? force : 1) * (trust[row] - mean);
        return column;
    }

    /// <summary>The same number, of some of the trials alone.</summary>
    public double Chance(bool movedToo, Func<int, bool> counts)
    {
        double chance = ChanceOf(Proportion.From([.. backed.Where((_, row) => counts(row))]).Share
            + trust.Where((_, row) => counts(row)).Average());
        return movedToo ? chance * Proportion.From([.. moved.Where((_, row) => counts(row))]).Share : chance;
    }

    /// <summary>P(provoke) with each of the trials weighed.</summary>
    public double Chance(double[] weights)
    {
        double with = 0, all = 0;
        for (int row = 0; row < backed.Length; row++)
            (with, all) = (with + (weights[row] * ((backed[row] ? 1 : 0) + trust[row])), all + weights[row]);
        return ChanceOf(with / all);
    }

    /// <summary>
    /// Limits that hold with at least the confidence, for where no trial says otherwise: Wilson's limits, the error
    /// shared.
    /// </summary>
    public Interval Limits(bool movedToo, Confidence confidence)
    {
        Confidence each = confidence.SharedAmong(movedToo ? 2 : 1);
        Interval belief = Proportion.From(backed).Estimate(each).Interval,
            force = Proportion.From(moved).Estimate(each).Interval;
        double mean = trust.Average(), low = ChanceOf(belief.Low + mean), high = ChanceOf(belief.High + mean);
        return movedToo ? new Interval(low * force.Low, high * force.High) : new Interval(low, high);
    }

    /// <summary>P(provoke) at a belief of being backed, kept within [0, 1].</summary>
    private double ChanceOf(double belief) => parameters.Chance(Math.Clamp(belief, 0, 1));
}
